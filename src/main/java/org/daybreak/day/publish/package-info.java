/** Publishing a roster: what is assigned is told to people, and their answers are kept. */
@NullMarked
package org.daybreak.day.publish;

import org.jspecify.annotations.NullMarked;
