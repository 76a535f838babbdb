/** Carrying a day over to the next: who really came goes into the histories. */
@NullMarked
package org.daybreak.day.carry;

import org.jspecify.annotations.NullMarked;
