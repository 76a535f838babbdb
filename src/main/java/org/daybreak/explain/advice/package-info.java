/** What would make the roster as a whole better: further volunteers, looser rules. */
@NullMarked
package org.daybreak.explain.advice;

import org.jspecify.annotations.NullMarked;
