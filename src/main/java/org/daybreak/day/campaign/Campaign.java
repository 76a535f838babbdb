package org.daybreak.day.campaign;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.SplittableRandom;
import java.util.function.ToLongFunction;
import org.daybreak.day.carry.Carrying;
import org.daybreak.day.carry.Work;
import org.daybreak.day.standby.ShowUp;
import org.daybreak.measure.Assessment;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.History;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;

/**
 * Plays a run of days twice, once with rosters that know the earlier days and once with rosters
 * that do not. People come by chance, with the show-up rate they had at the beginning; the same
 * person on the same day comes in both or in neither. The same problem, days, seed and steps give
 * the same result.
 */
public final class Campaign {
  private static final long DAY_STRIDE = 0x9E3779B97F4A7C15L;

  private final long seed;
  private final long steps;
  private final Map<String, Double> rates = new HashMap<>();

  private Campaign(Problem first, long seed, long steps) {
    this.seed = seed;
    this.steps = steps;
    first.profiles().forEach(it -> rates.put(it.id(), ShowUp.rate(it.history())));
  }

  /**
   * All days of both, with histories first.
   *
   * @param first the first day; what it has assigned or published is not looked at
   * @param steps of search a day
   */
  public static List<DayResult> play(Problem first, int days, long seed, long steps) {
    Campaign campaign = new Campaign(first, seed, steps);
    List<DayResult> results = new ArrayList<>(campaign.play(first, days, true));
    results.addAll(campaign.play(first, days, false));
    return results;
  }

  private List<DayResult> play(Problem first, int days, boolean withHistory) {
    List<DayResult> results = new ArrayList<>();
    Problem day = first.withPlan(first.pins(), null, List.of());
    for (int number = 1; number <= days; number++) {
      Roster roster = roster(day, number, withHistory);
      Map<String, Work> attendance = attendance(roster, number);
      Problem same = day;
      Map<Profile, History> histories =
          Carrying.histories(day, roster.duties(), attendance, nextDay(same));
      Map<Profile, History> byToday = new LinkedHashMap<>();
      histories.forEach(
          (profile, history) -> byToday.put(same.profiles().get(profile.index()), history));
      results.add(result(number, withHistory, roster, attendance, byToday));
      day = NextDay.after(day, byToday);
    }
    return results;
  }

  private static Problem nextDay(Problem day) {
    return NextDay.after(day, Map.of());
  }

  private Roster roster(Problem day, int number, boolean withHistory) {
    Problem seen = withHistory ? day : NextDay.withoutHistories(day);
    Roster solved =
        new RosterSolver(new SolveSettings(null, steps, seed + number), progress -> {})
            .solve(Roster.of(new Measures(seen), Map.of()));
    Map<Profile, Duty> duties = new LinkedHashMap<>();
    solved
        .duties()
        .forEach((profile, duty) -> duties.put(day.profiles().get(profile.index()), duty));
    return Roster.of(new Measures(day), duties);
  }

  /** Who comes does the whole duty. */
  private Map<String, Work> attendance(Roster roster, int number) {
    Map<String, Work> attendance = new LinkedHashMap<>();
    roster
        .duties()
        .forEach(
            (profile, duty) -> {
              if (comes(profile, number)) {
                Shift shift = roster.measures().shift(duty);
                attendance.put(
                    profile.id(),
                    new Work(duty.site(), shift.arrivalEpochMinute(), shift.endEpochMinute()));
              }
            });
    return attendance;
  }

  private boolean comes(Profile profile, int number) {
    SplittableRandom random =
        new SplittableRandom(seed ^ profile.id().hashCode() * 31L ^ number * DAY_STRIDE);
    return random.nextDouble() < Objects.requireNonNull(rates.get(profile.id()));
  }

  private static DayResult result(
      int number,
      boolean withHistory,
      Roster roster,
      Map<String, Work> attendance,
      Map<Profile, History> histories) {
    Map<Profile, Duty> present = new LinkedHashMap<>(roster.duties());
    present.keySet().removeIf(it -> !attendance.containsKey(it.id()));
    Roster inFact =
        Roster.of(new Measures(roster.problem().withPlan(List.of(), null, List.of())), present);
    return new DayResult(
        number,
        roster.problem().date(),
        withHistory,
        roster.duties().size(),
        present.size(),
        Coverage.of(roster).shortPlaces(),
        Coverage.of(inFact).shortPlaces(),
        spread(histories, History::minutesWorked),
        spread(histories, History::preDawnDuties),
        unrested(roster),
        histories.values().stream().mapToInt(History::turnedAway).max().orElse(0));
  }

  private static Spread spread(Map<Profile, History> histories, ToLongFunction<History> amount) {
    return Spread.of(histories.values().stream().mapToLong(amount).toArray());
  }

  private static int unrested(Roster roster) {
    return (int)
        roster.getVolunteers().stream()
            .filter(it -> !it.isPinned() && it.getDuty() != null)
            .filter(it -> breaksRest(it.assessment()))
            .count();
  }

  private static boolean breaksRest(Assessment assessment) {
    return assessment.measure(ConstraintId.REST) > 0
        || assessment.measure(ConstraintId.CONSECUTIVE_DAYS) > 0;
  }
}
