package org.daybreak.solve;

import java.time.Duration;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/**
 * How a search stands.
 *
 * @param elapsed since the search was called
 * @param limit null where only steps are limited
 * @param best the score of the best roster so far
 * @param shortPlaces of the best roster: people missing to the minimum
 * @param emptyPlaces of the best roster: people missing to the target, the short ones included
 * @param bound the best that was proven in this run; null: nothing yet
 */
public record Progress(
    Duration elapsed,
    @Nullable Duration limit,
    Score best,
    long shortPlaces,
    long emptyPlaces,
    @Nullable Bound bound) {}
