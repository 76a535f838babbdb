package org.daybreak.bound;

import java.util.Arrays;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Problem;
import org.daybreak.table.Grid;

/**
 * What one member of a team, who would come to a site alone, pays for it: at most the weight of
 * {@code loneVolunteer}. The others of the team are paid as much for coming there too, so that no
 * roster pays more than it costs: nothing where two are there. Only sites without pinned members of
 * the team have such a price. Source: {@code bound.md}.
 */
final class CompanyLinks {
  private static final int NOBODY = -1;

  /** Keeps steps finite where no member hesitates. */
  private static final double LEAST_CURVATURE = 0.2;

  /** With more pairs of teams and sites, prices would need too much room: then there are none. */
  private static final int MOST_PAIRS = 1_000_000;

  private final Relaxation relaxation;
  private final Grid grid;
  private final double limit;

  /** By team: its members who are not pinned. */
  private final int[][] members;

  /** By team and site: who pays. */
  private final int[][] payers;

  private final double[][] prices;
  private final double[][] before;

  /** The prices with part of the last step added again. */
  private final double[][] shown;

  /** By volunteer: the sites that were likely, and how likely each. */
  private final int[][] likelySites;

  private final double[][] probabilities;
  private final int[] likelyCounts;

  CompanyLinks(Relaxation relaxation, Objective objective) {
    this.relaxation = relaxation;
    this.grid = relaxation.grid();
    Problem problem = grid.problem();
    long pairs = (long) relaxation.teamCount() * grid.siteCount();
    this.limit =
        pairs > MOST_PAIRS ? 0 : objective.soft(problem.weights().of(ConstraintId.LONE_VOLUNTEER));
    int teams = limit > 0 ? relaxation.teamCount() : 0;
    int sites = grid.siteCount();
    this.members = relaxation.membersOfTeams(teams);
    this.payers = new int[teams][sites];
    for (int[] ofTeam : payers) {
      Arrays.fill(ofTeam, NOBODY);
    }
    this.prices = new double[teams][sites];
    this.before = new double[teams][sites];
    this.shown = new double[teams][sites];
    int volunteers = teams == 0 ? 0 : problem.profiles().size();
    this.likelySites = new int[volunteers][0];
    this.probabilities = new double[volunteers][0];
    this.likelyCounts = new int[volunteers];
  }

  int teamCount() {
    return prices.length;
  }

  /** What the volunteer pays at the site; below 0: is paid. */
  double of(int volunteer, int site) {
    int team = prices.length == 0 ? -1 : relaxation.teamOf(volunteer);
    if (team < 0) {
      return 0;
    }
    double price = shown[team][site];
    return payers[team][site] == volunteer ? price : -price;
  }

  /** Shows the prices with part of the last step added again. */
  void sum(double momentum) {
    for (int team = 0; team < prices.length; team++) {
      double[] now = prices[team];
      double[] last = before[team];
      for (int site = 0; site < now.length; site++) {
        shown[team][site] = within(now[site] + momentum * (now[site] - last[site]));
      }
    }
  }

  private double within(double price) {
    return Math.max(0, Math.min(limit, price));
  }

  /** Forgets where the volunteer was likely. */
  void clear(int volunteer) {
    if (likelyCounts.length > 0) {
      likelyCounts[volunteer] = 0;
    }
  }

  /** Notes how likely the volunteer is on a duty; those of one site come in a row. */
  void answer(int volunteer, int duty, double probability) {
    if (likelyCounts.length == 0 || relaxation.teamOf(volunteer) < 0) {
      return;
    }
    int site = grid.site(duty);
    int count = likelyCounts[volunteer];
    if (count > 0 && likelySites[volunteer][count - 1] == site) {
      probabilities[volunteer][count - 1] += probability;
      return;
    }
    if (count == likelySites[volunteer].length) {
      likelySites[volunteer] = Arrays.copyOf(likelySites[volunteer], 2 * count + 4);
      probabilities[volunteer] = Arrays.copyOf(probabilities[volunteer], 2 * count + 4);
    }
    likelySites[volunteer][count] = site;
    probabilities[volunteer][count] = probability;
    likelyCounts[volunteer]++;
  }

  /** Room for the sums of one team. */
  static final class Sums {
    private final double[] people;
    private final double[] most;
    private final double[] ofPayer;
    private final double[] curvatures;
    private final int[] likeliest;

    Sums(Grid grid) {
      this.people = new double[grid.siteCount()];
      this.most = new double[grid.siteCount()];
      this.ofPayer = new double[grid.siteCount()];
      this.curvatures = new double[grid.siteCount()];
      this.likeliest = new int[grid.siteCount()];
    }

    private void clear() {
      Arrays.fill(people, 0);
      Arrays.fill(most, 0);
      Arrays.fill(ofPayer, 0);
      Arrays.fill(curvatures, 0);
    }
  }

  /** One step of one team. */
  void step(int team, double temperature, double momentum, Sums sums) {
    sums.clear();
    for (int member : members[team]) {
      add(member, payers[team], sums);
    }
    double[] now = prices[team];
    double[] last = before[team];
    for (int site = 0; site < now.length; site++) {
      double from = now[site];
      if (from == 0 && last[site] == 0) {
        if (2 * sums.most[site] <= sums.people[site] || relaxation.isPinnedSite(team, site)) {
          continue;
        }
        payers[team][site] = sums.likeliest[site];
        sums.ofPayer[site] = sums.most[site];
      }
      double push = 2 * sums.ofPayer[site] - sums.people[site];
      double length = temperature / (2 * sums.curvatures[site] + LEAST_CURVATURE);
      now[site] = within(from + momentum * (from - last[site]) + length * push);
      last[site] = from;
    }
  }

  private void add(int member, int[] payerOfSite, Sums sums) {
    for (int at = 0; at < likelyCounts[member]; at++) {
      int site = likelySites[member][at];
      double probability = probabilities[member][at];
      sums.people[site] += probability;
      sums.curvatures[site] += probability * (1 - probability);
      if (probability > sums.most[site]) {
        sums.most[site] = probability;
        sums.likeliest[site] = member;
      }
      if (payerOfSite[site] == member) {
        sums.ofPayer[site] += probability;
      }
    }
  }

  /** Rounds to a multiple of the grid, so that sums are exact and stay within the limit. */
  void round(double perUnit) {
    for (int team = 0; team < prices.length; team++) {
      double[] ofTeam = prices[team];
      Arrays.setAll(ofTeam, site -> Math.floor(ofTeam[site] * perUnit) / perUnit);
      System.arraycopy(ofTeam, 0, before[team], 0, ofTeam.length);
    }
    sum(0);
  }
}
