/** The moves of the search, one operator in each file. */
@NullMarked
package org.daybreak.solve.move;

import org.jspecify.annotations.NullMarked;
