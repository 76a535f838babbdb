package org.daybreak.file;

import org.daybreak.problem.Bound;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;

/**
 * A bound as a document holds it.
 *
 * @param fingerprint of the problem that it was proven of
 */
record StoredBound(Bound bound, String fingerprint) {
  /** A bound that was proven of this problem. */
  static StoredBound of(Bound bound, Problem problem) {
    return new StoredBound(bound, Fingerprint.of(problem));
  }

  /** What a document holds, null when it holds none. */
  static @Nullable StoredBound of(ProblemRecord document) {
    ProblemRecord.BoundRecord bound = document.bound();
    return bound == null
            || bound.medium() == null
            || bound.soft() == null
            || bound.atMedium() == null
            || bound.problem() == null
        ? null
        : new StoredBound(
            new Bound(bound.medium(), bound.soft(), bound.atMedium()), bound.problem());
  }

  /** The value of the document's property. */
  String json() {
    return "{\"medium\": %d, \"soft\": %d, \"atMedium\": %d, \"problem\": %s}"
        .formatted(bound.medium(), bound.soft(), bound.atMedium(), JsonText.quoted(fingerprint));
  }
}
