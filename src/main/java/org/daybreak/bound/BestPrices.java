package org.daybreak.bound;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.daybreak.table.CostTables;
import org.daybreak.table.Grid;

/**
 * The most that volunteers of one kind get at a site, and for each of its runs of slots, in any
 * role that they may hold: what a site cannot offer need not be looked at duty by duty.
 */
final class BestPrices {
  private final Grid grid;
  private final int[][] dutiesOfKind;

  /** By kind: twice the role group, one more for leads. By duty in the site's first role. */
  private final double[][] ofRuns;

  private final double[][] ofSites;

  BestPrices(Relaxation relaxation) {
    CostTables tables = relaxation.tables();
    this.grid = relaxation.grid();
    int groups = tables.roleGroupCount();
    this.dutiesOfKind = new int[groups][];
    this.ofRuns = new double[2 * groups][grid.dutyCount()];
    this.ofSites = new double[2 * groups][grid.siteCount()];
    for (int group = 0; group < groups; group++) {
      int ofGroup = group;
      dutiesOfKind[group] =
          IntStream.range(0, grid.dutyCount())
              .filter(duty -> tables.mayHold(ofGroup, duty))
              .toArray();
    }
  }

  /** Finds the best at these prices by duty. */
  void renew(double[] ofDuty, double[] ofDutyOfLead) {
    IntStream.range(0, ofRuns.length)
        .parallel()
        .forEach(kind -> renew(kind, kind % 2 == 0 ? ofDuty : ofDutyOfLead));
  }

  private void renew(int kind, double[] ofDuty) {
    double[] runs = ofRuns[kind];
    double[] sites = ofSites[kind];
    Arrays.fill(runs, Double.NEGATIVE_INFINITY);
    Arrays.fill(sites, Double.NEGATIVE_INFINITY);
    for (int duty : dutiesOfKind[kind / 2]) {
      int site = grid.site(duty);
      int first = grid.firstDutyOfSite(site);
      int run = first + (duty - first) % grid.runsOfSite(site);
      double price = ofDuty[duty];
      runs[run] = Math.max(runs[run], price);
      sites[site] = Math.max(sites[site], price);
    }
  }

  double[] ofRuns(int roleGroup, boolean lead) {
    return ofRuns[2 * roleGroup + (lead ? 1 : 0)];
  }

  double[] ofSites(int roleGroup, boolean lead) {
    return ofSites[2 * roleGroup + (lead ? 1 : 0)];
  }
}
