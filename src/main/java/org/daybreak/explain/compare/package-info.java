/** Rosters side by side: what differs between their problems, scores, people and sites. */
@NullMarked
package org.daybreak.explain.compare;

import org.jspecify.annotations.NullMarked;
