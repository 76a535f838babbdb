package org.daybreak.solve.search;

import static org.daybreak.solve.state.SearchState.HOME;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybreak.bound.Prices;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Team;
import org.daybreak.solve.state.PlaceTally;
import org.daybreak.solve.state.SearchState;
import org.daybreak.table.Candidates;
import org.daybreak.table.Grid;

/**
 * A first full roster by the prices of places: each takes the duty of least reduced cost, a place
 * counting no more than it now saves. One team after the other: it first settles on the areas where
 * its members together cost least, then those who would lose most by their second choice choose
 * first. Who came alone comes last.
 */
public final class PricedFill {
  private final SearchState state;
  private final Prices prices;
  private final Grid grid;
  private final Candidates candidates;
  private final long splitCost;

  private PricedFill(SearchState state, Prices prices) {
    this.state = state;
    this.prices = prices;
    this.grid = state.grid();
    this.candidates = state.candidates();
    this.splitCost = grid.problem().weights().of(ConstraintId.TEAM_SPLIT);
  }

  /** Gives duties to those at home, where that costs less than staying there. */
  public static void fill(SearchState state, Prices prices) {
    PricedFill fill = new PricedFill(state, prices);
    List<Profile> profiles = state.grid().problem().profiles();
    double[] regrets = new double[profiles.size()];
    Map<Team, List<Integer>> teams = new LinkedHashMap<>();
    List<Integer> alone = new ArrayList<>();
    for (int volunteer : state.movable()) {
      if (state.candidate(volunteer) == HOME) {
        regrets[volunteer] = fill.regret(volunteer);
        Team team = profiles.get(volunteer).team();
        (team == null ? alone : teams.computeIfAbsent(team, it -> new ArrayList<>()))
            .add(volunteer);
      }
    }
    Comparator<Integer> byRegret = Comparator.comparingDouble(volunteer -> -regrets[volunteer]);
    for (List<Integer> members : teams.values()) {
      members.sort(byRegret);
      boolean[] areas = fill.areas(members);
      members.forEach(member -> fill.assign(member, areas));
    }
    alone.sort(byRegret);
    boolean[] anywhere = new boolean[state.grid().problem().areas().size()];
    Arrays.fill(anywhere, true);
    alone.forEach(volunteer -> fill.assign(volunteer, anywhere));
  }

  /** How much dearer the second choice is than the first while all places are free. */
  private double regret(int volunteer) {
    double best = state.homeCost(volunteer);
    double second = Double.POSITIVE_INFINITY;
    for (int candidate = 0; candidate < candidates.count(volunteer); candidate++) {
      double reduced = reduced(volunteer, candidate, false);
      if (reduced < best) {
        second = best;
        best = reduced;
      } else {
        second = Math.min(second, reduced);
      }
    }
    return second - best;
  }

  /**
   * Where a team goes: area by area the one that saves its members most, while that is more than an
   * area costs.
   */
  private boolean[] areas(Collection<Integer> members) {
    int areas = grid.problem().areas().size();
    double[][] least = new double[members.size()][];
    double[] now = new double[members.size()];
    int position = 0;
    for (int member : members) {
      now[position] = state.homeCost(member);
      least[position++] = leastByArea(member, areas);
    }
    boolean[] chosen = new boolean[areas];
    double cost = 0;
    for (int best = best(now, least, cost); best >= 0; best = best(now, least, cost)) {
      chosen[best] = true;
      cost = splitCost;
      int area = best;
      Arrays.setAll(now, member -> Math.min(now[member], least[member][area]));
    }
    return chosen;
  }

  private double[] leastByArea(int volunteer, int areas) {
    double[] least = new double[areas];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    for (int candidate = 0; candidate < candidates.count(volunteer); candidate++) {
      if (state.canAssign(volunteer, candidate)) {
        int area = grid.area(candidates.duty(volunteer, candidate));
        least[area] = Math.min(least[area], reduced(volunteer, candidate, true));
      }
    }
    return least;
  }

  /** The area that saves most, if that is more than it costs; below 0: none. */
  private static int best(double[] now, double[][] least, double cost) {
    int areas = least.length == 0 ? 0 : least[0].length;
    int best = -1;
    double most = cost;
    for (int candidate = 0; candidate < areas; candidate++) {
      int area = candidate;
      double saved =
          IntStream.range(0, now.length)
              .mapToDouble(member -> Math.max(0, now[member] - least[member][area]))
              .sum();
      if (saved > most) {
        most = saved;
        best = area;
      }
    }
    return best;
  }

  private void assign(int volunteer, boolean[] areas) {
    int chosen = HOME;
    double least = state.homeCost(volunteer);
    for (int candidate = 0; candidate < candidates.count(volunteer); candidate++) {
      int duty = candidates.duty(volunteer, candidate);
      if (state.canAssign(volunteer, candidate)) {
        double ofArea = areas[grid.area(duty)] ? 0 : splitCost;
        double reduced = reduced(volunteer, candidate, true) + ofArea;
        if (reduced < least) {
          least = reduced;
          chosen = candidate;
        }
      }
    }
    if (chosen != HOME) {
      state.assign(volunteer, chosen);
    }
  }

  private double reduced(int volunteer, int candidate, boolean asItStands) {
    int duty = candidates.duty(volunteer, candidate);
    PlaceTally places = state.places();
    double reduced = candidates.cost(volunteer, candidate);
    for (int step = 0; step < grid.slots(duty); step++) {
      int cell = grid.firstCell(duty) + step;
      int slot = grid.firstSlot(duty) + step;
      double price = prices.ofCell(cell);
      double ofLead = state.isLead(volunteer) ? prices.ofLead(slot) : 0;
      if (asItStands) {
        price = Math.min(price, places.gain(cell, prices.mediumPrice()));
        ofLead = Math.min(ofLead, places.leadGain(slot, prices.mediumPrice()));
      }
      reduced -= price + ofLead - prices.ofRoom(slot);
    }
    return reduced;
  }
}
