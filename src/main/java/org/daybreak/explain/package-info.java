/** Makes a roster understood: what differs, why somebody has a duty or none, what would help. */
@NullMarked
package org.daybreak.explain;

import org.jspecify.annotations.NullMarked;
