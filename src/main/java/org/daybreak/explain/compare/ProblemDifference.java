package org.daybreak.explain.compare;

import java.util.List;

/**
 * How the problems of two rosters differ.
 *
 * @param settings what is stated once in a file and is not the same
 * @param lists the lists that are not the same
 */
public record ProblemDifference(List<Setting> settings, List<Listed> lists) {
  public ProblemDifference {
    settings = List.copyOf(settings);
    lists = List.copyOf(lists);
  }

  /** Whether both problems are the same in all that this compares. */
  public boolean isEmpty() {
    return settings.isEmpty() && lists.isEmpty();
  }

  /**
   * A setting.
   *
   * @param property its name in the file: {@code rules.maxShiftMinutes}, {@code weights.travel}
   * @param before its value in the first file, as a file writes it
   * @param after its value in the second
   */
  public record Setting(String property, String before, String after) {}

  /** The lists of a file whose elements have an id, or are known by their volunteer's. */
  public enum Kind {
    ROLES,
    TEAMS,
    AREAS,
    SITES,
    VOLUNTEERS,
    GROUPS,
    /** By volunteer: assignments that are pinned. */
    PINS,
    /** By volunteer: what was told to whom. */
    PUBLISHED,
    /** By volunteer: who is on call. */
    STANDBYS
  }

  /**
   * One list.
   *
   * @param onlyBefore what the second file lacks
   * @param onlyAfter what the first file lacks
   * @param changed what both have, but not the same
   */
  public record Listed(
      Kind kind, List<Named> onlyBefore, List<Named> onlyAfter, List<Changed> changed) {
    public Listed {
      onlyBefore = List.copyOf(onlyBefore);
      onlyAfter = List.copyOf(onlyAfter);
      changed = List.copyOf(changed);
    }
  }

  /** An element of a list. */
  public record Named(String id, String name) {}

  /**
   * An element that differs.
   *
   * @param properties the names, in the file, of what differs; never the values, which may be
   *     personal
   */
  public record Changed(Named named, List<String> properties) {
    public Changed {
      properties = List.copyOf(properties);
    }
  }
}
