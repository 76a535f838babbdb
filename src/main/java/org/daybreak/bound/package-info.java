/** Prices of places, and what no roster can beat, proven by them. */
@NullMarked
package org.daybreak.bound;

import org.jspecify.annotations.NullMarked;
