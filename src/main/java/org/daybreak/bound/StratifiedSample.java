package org.daybreak.bound;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.summingInt;

import java.util.Map;
import java.util.stream.IntStream;
import org.daybreak.table.VolunteerCosts;

/**
 * Which volunteers stand for all of them while prices are coarse: a fixed part, larger for rare
 * kinds of people, because a handful of leads who come at night would else count eightfold or not
 * at all. Immutable.
 */
final class StratifiedSample implements Sample {
  /** Of each kind about so many are asked at least. */
  private static final int LEAST_OF_KIND = 32;

  /** Rare: a kind of at most one volunteer in so many. */
  private static final int RARE = 50;

  private final boolean[] isRare;

  /** By volunteer: one of so many of the kind is asked at most, a power of 2. */
  private final int[] mostEvery;

  private record Kind(boolean isLead, long arrivals) {}

  StratifiedSample(Relaxation relaxation, VolunteerCosts[] costsOf) {
    Kind[] kinds = new Kind[costsOf.length];
    for (int volunteer = 0; volunteer < kinds.length; volunteer++) {
      kinds[volunteer] = new Kind(relaxation.isLead(volunteer), costsOf[volunteer].arrivals());
    }
    Map<Kind, Integer> sizes =
        IntStream.range(0, kinds.length)
            .filter(volunteer -> !relaxation.isPinned(volunteer))
            .mapToObj(volunteer -> kinds[volunteer])
            .collect(groupingBy(kind -> kind, summingInt(kind -> 1)));
    this.isRare = new boolean[kinds.length];
    this.mostEvery = new int[kinds.length];
    for (int volunteer = 0; volunteer < kinds.length; volunteer++) {
      int size = sizes.getOrDefault(kinds[volunteer], 0);
      isRare[volunteer] = (long) RARE * size <= kinds.length;
      mostEvery[volunteer] = Integer.highestOneBit(Math.max(1, size / LEAST_OF_KIND));
    }
  }

  @Override
  public int standsFor(int volunteer, int every) {
    int stride = Math.min(every, mostEvery[volunteer]);
    long hash = (volunteer * 0x9E3779B97F4A7C15L) >>> 40;
    return hash % stride == 0 ? stride : 0;
  }

  @Override
  public boolean isRare(int volunteer) {
    return isRare[volunteer];
  }

  @Override
  public boolean isEverybody(int every) {
    return every == 1;
  }
}
