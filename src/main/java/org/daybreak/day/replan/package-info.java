/**
 * Replanning a day that is under way: what was told to people stays in force wherever it can, and
 * the roster is mended around what changed.
 */
@NullMarked
package org.daybreak.day.replan;

import org.jspecify.annotations.NullMarked;
