/** A second, independent reading of the constraint table, held against the first. */
@NullMarked
package org.daybreak.reading;

import org.jspecify.annotations.NullMarked;
