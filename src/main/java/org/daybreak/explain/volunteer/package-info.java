/** Why one volunteer has a duty, or none, and what else there was. */
@NullMarked
package org.daybreak.explain.volunteer;

import org.jspecify.annotations.NullMarked;
