/** How likely a roster is to hold when not everybody turns up. */
@NullMarked
package org.daybreak.explain.attendance;

import org.jspecify.annotations.NullMarked;
