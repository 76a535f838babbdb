package org.daybreak.sample;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.problem.Demand;

/**
 * How many people a site's slots want.
 *
 * @param tables registration tables of a testing point, or watches and desks of a post; at least 1
 * @param materials whether the testing point prepares its own materials, in all its slots
 * @param volunteersPerSite sign-ups for each site of the problem, which the crews grow with
 */
record Crew(int tables, boolean materials, double volunteersPerSite) {
  /** Sign-ups for each site at which a testing point has one to four tables. */
  private static final double USUAL_VOLUNTEERS_PER_SITE = 12.5;

  /** Below so many sign-ups for each site, testing points make do with entry and order. */
  private static final int LEAST_FOR_ALL_ROLES = 4;

  private static final int TABLES_TO_A_STEWARD = 4;
  private static final int PEOPLE_TO_A_LEAD = 6;

  static Crew draw(double volunteersPerSite, Dice dice) {
    double tables = dice.between(1, 4) * volunteersPerSite / USUAL_VOLUNTEERS_PER_SITE;
    return new Crew(
        (int) Math.max(1, Math.floor(tables + 0.5)), dice.percent(77), volunteersPerSite);
  }

  /**
   * A testing point: one at each table; stewards, one more than tables; at most, materials; now and
   * then deliveries.
   */
  List<Demand> testing(Dice dice) {
    int stewards = Math.max(1, tables / TABLES_TO_A_STEWARD);
    List<Demand> demand = new ArrayList<>();
    demand.add(new Demand(Trades.ENTRY, tables, tables, tables + 1));
    if (volunteersPerSite < LEAST_FOR_ALL_ROLES) {
      demand.add(new Demand(Trades.ORDER, 0, 1, 2));
      return demand;
    }
    demand.add(new Demand(Trades.ORDER, stewards, tables + 1, tables + 2));
    if (materials) {
      demand.add(new Demand(Trades.MATERIALS, stewards, stewards, Demand.UNBOUNDED));
    }
    if (dice.percent(35)) {
      demand.add(new Demand(Trades.DELIVERY, 0, stewards, stewards + 1));
    }
    return demand;
  }

  /** A control post: two who keep order, and more where many signed up. */
  List<Demand> post() {
    int people = Math.max(2, tables / 2);
    return List.of(new Demand(Trades.ORDER, 1, people, people + 1));
  }

  /** A hotline desk: a seat more than tables. */
  List<Demand> hotline() {
    return List.of(new Demand(Trades.PHONE, 1, tables + 1, tables + 3));
  }

  /** Leads wanted by so many people, one to about five, at least one. */
  static int leads(List<Demand> demand) {
    return Math.max(1, people(demand) / PEOPLE_TO_A_LEAD);
  }

  /** People wanted in all. */
  static int people(List<Demand> demand) {
    return demand.stream().mapToInt(Demand::target).sum();
  }
}
