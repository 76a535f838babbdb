package org.daybreak.solve.search;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.function.BooleanSupplier;
import java.util.stream.IntStream;
import org.daybreak.problem.Location;
import org.daybreak.problem.Site;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/**
 * Lets two cores work on one roster: the city is cut in two along a line, each half is searched by
 * itself, with its own people and places, and both are put together again, to be cut along another
 * line. Costs of places and sites belong to one half or the other; so do the areas of a team, and
 * what its members in the other half do stands still meanwhile.
 */
public final class Halves {
  /** From one line to the next, so that none comes back soon: the golden angle, radians. */
  private static final double TURN = Math.PI * (3 - Math.sqrt(5));

  private final Annealing whole;
  private final Grid grid;
  private final Candidates candidates;
  private final double[] xOfArea;
  private final double[] yOfArea;
  private long seed;
  private int cuts;
  private Annealing[] halves = new Annealing[0];

  /**
   * Nothing cut yet.
   *
   * @param whole the search whose roster is cut; it makes no steps of its own while that is
   */
  public Halves(Annealing whole, long seed) {
    this.whole = whole;
    this.grid = whole.state().grid();
    this.candidates = whole.state().candidates();
    this.seed = seed;
    int areas = grid.problem().areas().size();
    this.xOfArea = new double[areas];
    this.yOfArea = new double[areas];
    int[] known = new int[areas];
    for (Site site : grid.problem().sites()) {
      Location location = site.location();
      if (location != null) {
        int area = site.area().index();
        known[area]++;
        xOfArea[area] += location.lonDegrees() * Math.cos(Math.toRadians(location.latDegrees()));
        yOfArea[area] += location.latDegrees();
      }
    }
    for (int area = 0; area < areas; area++) {
      xOfArea[area] /= Math.max(1, known[area]);
      yOfArea[area] /= Math.max(1, known[area]);
    }
  }

  /** Whether the roster is cut now. */
  public boolean isCut() {
    return halves.length > 0;
  }

  /** Who is on which duty in one half, number 0 or 1. */
  SearchState state(int half) {
    return halves[half].state();
  }

  /** Cuts the roster, with about as many people on duty in one half as in the other. */
  public void cut() {
    SearchState state = whole.state();
    boolean[] isFirst = firstAreas(state);
    boolean[] isInFirst = new boolean[grid.problem().profiles().size()];
    for (int volunteer : state.movable()) {
      int duty = state.duty(volunteer);
      int area =
          grid.area(
              duty == HOME ? candidates.duty(volunteer, candidates.ranked(volunteer, 0)) : duty);
      isInFirst[volunteer] = isFirst[area];
    }
    halves =
        List.of(true, false).parallelStream()
            .map(
                first ->
                    whole.on(
                        state.part(
                            volunteer -> isInFirst[volunteer] == first,
                            site -> isFirst[grid.areaOfSite(site)] == first),
                        seed + (first ? 1 : 2)))
            .toArray(Annealing[]::new);
    seed += 2;
  }

  /** The areas on one side of the next line. */
  private boolean[] firstAreas(SearchState state) {
    double angle = TURN * cuts++;
    int[] people = new int[xOfArea.length];
    for (int volunteer : state.movable()) {
      if (state.duty(volunteer) != HOME) {
        people[grid.area(state.duty(volunteer))]++;
      }
    }
    int total = Arrays.stream(people).sum();
    boolean[] isFirst = new boolean[people.length];
    int here = 0;
    for (int area : along(angle)) {
      if (2 * here >= total) {
        break;
      }
      isFirst[area] = true;
      here += people[area];
    }
    return isFirst;
  }

  private int[] along(double angle) {
    return IntStream.range(0, xOfArea.length)
        .boxed()
        .sorted(
            Comparator.comparingDouble(
                area -> xOfArea[area] * Math.cos(angle) + yOfArea[area] * Math.sin(angle)))
        .mapToInt(area -> area)
        .toArray();
  }

  /**
   * Searches both halves at the same time.
   *
   * @param isOver asked between steps, by two threads
   * @return steps made in both together
   */
  public long search(BooleanSupplier isOver) {
    CompletableFuture<Long> second = CompletableFuture.supplyAsync(() -> search(halves[1], isOver));
    return search(halves[0], isOver) + second.join();
  }

  private static long search(Annealing half, BooleanSupplier isOver) {
    long steps = 0;
    while (!isOver.getAsBoolean()) {
      half.step();
      steps++;
    }
    return steps;
  }

  /** Puts the halves together: the best of each counts, and the search goes on where they are. */
  public void join() {
    int[] best =
        IntStream.range(0, grid.problem().profiles().size()).map(whole.state()::duty).toArray();
    int[] now = best.clone();
    for (Annealing half : halves) {
      for (int volunteer : half.state().movable()) {
        best[volunteer] = half.bestDuty(volunteer);
        now[volunteer] = half.state().duty(volunteer);
      }
    }
    halves = new Annealing[0];
    whole.adopt(best, now);
  }
}
