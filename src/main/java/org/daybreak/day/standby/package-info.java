/** Who stays on call at home, and for which sites, so that absences hurt least. */
@NullMarked
package org.daybreak.day.standby;

import org.jspecify.annotations.NullMarked;
