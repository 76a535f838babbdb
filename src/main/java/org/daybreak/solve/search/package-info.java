/** Annealing: what it tries, at which temperature, and the best it has found. */
@NullMarked
package org.daybreak.solve.search;

import org.jspecify.annotations.NullMarked;
