/** Constraint streams by theme, their justifications, and the score sheet. */
@NullMarked
package org.daybreak.constraint;

import org.jspecify.annotations.NullMarked;
