package org.daybreak.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.daybreak.measure.Measures;
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

  Document(
      byte[] source, Problem problem, Map<Profile, Duty> duties, @Nullable Score writtenScore) {
    this.source = source;
    this.problem = problem;
    this.duties = Collections.unmodifiableMap(new LinkedHashMap<>(duties));
    this.writtenScore = writtenScore;
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

  /** What the file says its roster is worth, never to be trusted; null: it says nothing. */
  @Nullable Score writtenScore() {
    return writtenScore;
  }

  /** The file as it was read. */
  byte[] source() {
    return source;
  }
}
