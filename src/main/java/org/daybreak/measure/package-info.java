/** Every number that a constraint counts for one volunteer on one duty, and eligibility. */
@NullMarked
package org.daybreak.measure;

import org.jspecify.annotations.NullMarked;
