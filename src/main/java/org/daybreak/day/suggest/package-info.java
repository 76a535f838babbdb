/** Who could take one place now, and at what price. */
@NullMarked
package org.daybreak.day.suggest;

import org.jspecify.annotations.NullMarked;
