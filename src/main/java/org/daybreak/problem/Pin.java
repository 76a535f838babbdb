package org.daybreak.problem;

import org.jspecify.annotations.Nullable;

/**
 * An assignment that no solver changes, whatever it breaks.
 *
 * @param duty null: kept at home
 */
public record Pin(Profile profile, @Nullable Duty duty) {}
