/** What people are shown of a roster and its score. */
@NullMarked
package org.daybreak.report;

import org.jspecify.annotations.NullMarked;
