package org.daybreak.problem;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * A span of time {@code [from, to)}.
 *
 * @param fromEpochMinute minutes since 1970-01-01T00:00Z
 * @param toEpochMinute likewise, after {@code fromEpochMinute}
 */
public record TimeWindow(long fromEpochMinute, long toEpochMinute) {
  public TimeWindow {
    if (toEpochMinute <= fromEpochMinute) {
      throw new IllegalArgumentException(
          "The window's end (%d) is not after its start (%d)."
              .formatted(toEpochMinute, fromEpochMinute));
    }
  }

  /** The same spans as windows in order that neither overlap nor touch. */
  public static List<TimeWindow> union(List<TimeWindow> windows) {
    List<TimeWindow> sorted = new ArrayList<>(windows);
    sorted.sort(Comparator.comparingLong(TimeWindow::fromEpochMinute));
    List<TimeWindow> union = new ArrayList<>();
    for (TimeWindow window : sorted) {
      int last = union.size() - 1;
      if (last >= 0 && window.fromEpochMinute <= union.get(last).toEpochMinute) {
        TimeWindow before = union.get(last);
        union.set(
            last,
            new TimeWindow(
                before.fromEpochMinute, Math.max(before.toEpochMinute, window.toEpochMinute)));
      } else {
        union.add(window);
      }
    }
    return List.copyOf(union);
  }
}
