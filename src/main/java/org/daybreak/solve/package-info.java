/** Finds rosters: configuration of the solver, its phases, and the search inside them. */
@NullMarked
package org.daybreak.solve;

import org.jspecify.annotations.NullMarked;
