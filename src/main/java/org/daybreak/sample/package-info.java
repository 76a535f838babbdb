/** Generated problems: realistic instances of any size, the same for the same arguments. */
@NullMarked
package org.daybreak.sample;

import org.jspecify.annotations.NullMarked;
