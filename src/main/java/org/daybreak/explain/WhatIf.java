package org.daybreak.explain;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daybreak.constraint.RosterTrial;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;

/**
 * What a roster would be worth with somebody on another duty. Nothing is solved: the constraint
 * streams score the changed roster, and pins keep nobody from being asked about. For one thread,
 * and for a roster that stays as it is meanwhile.
 */
public final class WhatIf implements AutoCloseable {
  private final Roster roster;
  private final ScoreSheet sheet;
  private final RosterTrial trial;

  /** A pin of the problem would win over the change. */
  private final Measures measuresWithoutPins;

  /** Asks of this roster. */
  public WhatIf(Roster roster) {
    this.roster = roster;
    this.sheet = ScoreSheet.of(roster);
    this.trial = new RosterTrial(roster);
    this.measuresWithoutPins = new Measures(roster.problem().withoutPins());
  }

  public Roster roster() {
    return roster;
  }

  public Problem problem() {
    return roster.problem();
  }

  public Measures measures() {
    return roster.measures();
  }

  /** What the roster is worth as it is. */
  public ScoreSheet sheet() {
    return sheet;
  }

  /** What the volunteer does in the roster; null: at home. */
  public @Nullable Duty duty(Profile profile) {
    return roster.getVolunteers().get(profile.index()).getDuty();
  }

  /** Whether the volunteer may not be given another duty. */
  public boolean isPinned(Profile profile) {
    return roster.getVolunteers().get(profile.index()).isPinned();
  }

  /** The volunteer with another duty, or at home when it is null. */
  public Reassignment reassigned(Profile profile, @Nullable Duty duty) {
    return new Reassignment(
        measures().assess(profile, duty(profile)), measures().assess(profile, duty));
  }

  /** The score with the changes made, all at once; quick, for many questions. */
  public Score score(List<Reassignment> steps) {
    return after(steps, trial::score);
  }

  /**
   * What is answered while the changes are made; {@link #score} asks of the changed roster then.
   */
  public <T extends @Nullable Object> T after(List<Reassignment> steps, Supplier<T> question) {
    steps.forEach(step -> trial.give(step.profile(), step.after().duty()));
    T answer = question.get();
    steps.forEach(step -> trial.give(step.profile(), step.before().duty()));
    return answer;
  }

  /** The score with one volunteer on another duty; quick, for many questions. */
  public Score score(Profile profile, @Nullable Duty duty) {
    return trial.scoreWith(profile, duty);
  }

  /** The change with all that it does, constraint by constraint. */
  public Change priced(List<Reassignment> steps) {
    return new Change(steps, ScoreDelta.between(sheet, sheetWith(steps)));
  }

  /** Several changes, each for itself. */
  public List<Change> allPriced(List<List<Reassignment>> changes) {
    return changes.parallelStream().map(this::priced).toList();
  }

  private ScoreSheet sheetWith(List<Reassignment> steps) {
    Map<Profile, Duty> duties = new LinkedHashMap<>(roster.duties());
    for (Reassignment step : steps) {
      Duty duty = step.after().duty();
      if (duty == null) {
        duties.remove(step.profile());
      } else {
        duties.put(step.profile(), duty);
      }
    }
    return ScoreSheet.of(Roster.of(measuresWithoutPins, duties));
  }

  @Override
  public void close() {
    trial.close();
  }
}
