package org.daybreak.bound;

import static java.util.stream.Collectors.groupingBy;

import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.daybreak.table.VolunteerCosts;

/**
 * One volunteer for all who may hold the same roles in the same shifts: on the medium level, where
 * no person costs more than another, they differ only in how far they may travel. Immutable.
 */
final class OneOfEachKind implements Sample {
  private final int[] standsFor;

  private record Kind(boolean isLead, int roleGroup, BitSet shifts) {
    Kind(boolean isLead, VolunteerCosts costs) {
      this(isLead, costs.roleGroup(), costs.shifts());
    }
  }

  OneOfEachKind(Relaxation relaxation, VolunteerCosts[] costsOf) {
    this.standsFor = new int[costsOf.length];
    Map<Kind, List<Integer>> kinds =
        IntStream.range(0, costsOf.length)
            .filter(volunteer -> !relaxation.isPinned(volunteer))
            .boxed()
            .collect(
                groupingBy(
                    volunteer -> new Kind(relaxation.isLead(volunteer), costsOf[volunteer])));
    for (List<Integer> members : kinds.values()) {
      // Not the first: those who are asked would all be at the beginning.
      standsFor[members.get(members.size() / 2)] = members.size();
    }
  }

  @Override
  public int standsFor(int volunteer, int every) {
    return standsFor[volunteer];
  }

  @Override
  public boolean isRare(int volunteer) {
    return false;
  }

  @Override
  public boolean isEverybody(int every) {
    return false;
  }

  /** The same costs, but at all sites of those who are asked. */
  VolunteerCosts[] everywhere(VolunteerCosts[] costsOf, int sites) {
    int[] all = IntStream.range(0, sites).toArray();
    VolunteerCosts[] costs = costsOf.clone();
    IntStream.range(0, costs.length)
        .parallel()
        .filter(volunteer -> standsFor[volunteer] > 0)
        .forEach(volunteer -> costs[volunteer] = costsOf[volunteer].at(all));
    return costs;
  }
}
