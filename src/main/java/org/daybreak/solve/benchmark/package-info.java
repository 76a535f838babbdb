/** Set-ups of the solver side by side: their runs, and how the score of each came about. */
@NullMarked
package org.daybreak.solve.benchmark;

import org.jspecify.annotations.NullMarked;
