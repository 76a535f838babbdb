package org.daybreak.problem;

import org.jspecify.annotations.Nullable;

/**
 * What a volunteer of today was told.
 *
 * @param duty null: the published duty no longer exists, so that it differs from every duty of
 *     today
 * @param confirmed whether the volunteer has confirmed; a change then counts twice
 */
public record Publication(Profile profile, @Nullable Duty duty, boolean confirmed) {}
