/** A run of days, played: solve, attend by chance, carry over, solve again. */
@NullMarked
package org.daybreak.day.campaign;

import org.jspecify.annotations.NullMarked;
