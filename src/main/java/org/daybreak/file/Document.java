package org.daybreak.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * A problem file that was read without error: the problem, its duties, and the bytes themselves.
 */
public final class Document {
  private final byte[] source;
  private final Problem problem;
  private final Map<Profile, Duty> duties;
  private final @Nullable Score writtenScore;
  private final @Nullable StoredBound storedBound;
  private final boolean boundHolds;

  /**
   * A document.
   *
   * @param boundHolds whether the stored bound was proven of the problem as it is
   */
  Document(
      byte[] source,
      Problem problem,
      Map<Profile, Duty> duties,
      @Nullable Score writtenScore,
      @Nullable StoredBound storedBound,
      boolean boundHolds) {
    this.source = source;
    this.problem = problem;
    this.duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
    this.writtenScore = writtenScore;
    this.storedBound = storedBound;
    this.boundHolds = boundHolds;
  }

  public Problem problem() {
    return problem;
  }

  /** The duty of everyone whom the file assigns, pinned or not. */
  public Map<Profile, Duty> duties() {
    return duties;
  }

  /** A roster with all assignments of the file. */
  public Roster roster() {
    return Roster.of(new Measures(problem), duties);
  }

  /** A roster with the pinned assignments alone. */
  public Roster pinnedRoster() {
    return Roster.of(new Measures(problem), Map.of());
  }

  /** The bound that the file holds; null when it has none, or one of another problem. */
  public @Nullable Bound bound() {
    return boundOf(problem);
  }

  /** The bound that the file holds if it was proven of this problem, else null. */
  public @Nullable Bound boundOf(Problem other) {
    if (storedBound == null) {
      return null;
    }
    boolean holds =
        other.equals(problem)
            ? boundHolds
            : Fingerprint.of(other).equals(storedBound.fingerprint());
    return holds ? storedBound.bound() : null;
  }

  /** What the file holds, of whatever problem; null: nothing. */
  @Nullable StoredBound storedBound() {
    return storedBound;
  }

  /** What the file says its roster is worth, never to be trusted; null: it says nothing. */
  @Nullable Score writtenScore() {
    return writtenScore;
  }

  /** The file as it was read. */
  byte[] source() {
    return source;
  }
}
