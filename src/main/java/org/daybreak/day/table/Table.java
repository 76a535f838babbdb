package org.daybreak.day.table;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.daybreak.message.TableWords;
import org.daybreak.problem.NameIndex;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/** A table as it was read, and everything that is wrong with it. */
public final class Table {
  /** So many alternatives are named. */
  private static final int MOST_NAMED = 5;

  /** What was probably meant is looked for only this often: a wrong table is told quickly. */
  private static final int MOST_SUGGESTIONS = 200;

  private final String file;
  private final List<Row> rows = new ArrayList<>();
  private final List<TableFault> faults = new ArrayList<>();
  private final Set<Column> missing = EnumSet.noneOf(Column.class);
  private int suggestions;

  Table(String file) {
    this.file = file;
  }

  /**
   * One row.
   *
   * @param line of the file, counted from 1, where the row begins
   * @param cells what stands in the columns asked for, without blanks around it
   */
  public record Row(long line, Map<Column, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /** What stands in a column; empty when nothing does. */
    public String cell(Column column) {
      return cells.getOrDefault(column, "");
    }
  }

  /** The rows that are not empty, in order. */
  public List<Row> rows() {
    return List.copyOf(rows);
  }

  /** Tells that a column is missing, once for all rows. */
  void miss(long line, Column column, TableWords words, Object... arguments) {
    missing.add(column);
    fault(line, words, arguments);
  }

  void add(Row row) {
    rows.add(row);
  }

  /** Everything wrong that was told so far, in order of the lines. */
  public List<TableFault> faults() {
    return faults.stream().sorted((one, other) -> Long.compare(one.line(), other.line())).toList();
  }

  /** Tells of the table as a whole. */
  void fault(TableWords words, Object... arguments) {
    add(0, "", words, arguments);
  }

  /** Tells of a line. */
  void fault(long line, TableWords words, Object... arguments) {
    add(line, "", words, arguments);
  }

  /** Tells of a cell. */
  public void fault(Row row, Column column, TableWords words, Object... arguments) {
    add(row.line, column.heading(), words, arguments);
  }

  private void add(long line, String column, TableWords words, Object... arguments) {
    faults.add(new TableFault(file, line, column, words, Arrays.asList(arguments)));
  }

  /** The volunteer that a row names; null, and told, when it is not clear who is meant. */
  public @Nullable Profile volunteer(Row row, NameIndex<Profile> volunteers) {
    String named = row.cell(Column.VOLUNTEER);
    if (missing.contains(Column.VOLUNTEER)) {
      return null;
    }
    if (named.isEmpty()) {
      fault(row, Column.VOLUNTEER, TableWords.EMPTY_CELL);
      return null;
    }
    List<Profile> found = volunteers.find(named);
    if (found.size() != 1) {
      unclear(
          row,
          Column.VOLUNTEER,
          named,
          shown(found, Table::shown),
          shown(found.isEmpty() ? near(named, volunteers) : List.of(), Table::shown));
      return null;
    }
    return found.get(0);
  }

  /** The site that a row names; null, and told, when it is not clear which is meant. */
  public @Nullable Site site(Row row, NameIndex<Site> sites) {
    String named = row.cell(Column.SITE);
    List<Site> found = sites.find(named);
    if (found.size() != 1) {
      unclear(
          row,
          Column.SITE,
          named,
          shown(found, Table::shown),
          shown(found.isEmpty() ? near(named, sites) : List.of(), Table::shown));
      return null;
    }
    return found.get(0);
  }

  private void unclear(Row row, Column column, String named, String found, String near) {
    if (!found.isEmpty()) {
      fault(row, column, TableWords.AMBIGUOUS, named, found);
    } else if (near.isEmpty()) {
      fault(row, column, TableWords.UNKNOWN, named);
    } else {
      fault(row, column, TableWords.UNKNOWN_NEAR, named, near);
    }
  }

  private <T> List<T> near(String named, NameIndex<T> index) {
    return suggestions++ < MOST_SUGGESTIONS ? index.near(named) : List.of();
  }

  private static <T> String shown(List<T> things, Function<T, String> one) {
    List<String> shown = new ArrayList<>(things.stream().limit(MOST_NAMED).map(one).toList());
    if (things.size() > MOST_NAMED) {
      shown.add("…");
    }
    return String.join(", ", shown);
  }

  private static String shown(Profile profile) {
    String team = profile.team() == null ? "" : ", " + profile.team().name();
    return "%s (%s%s)".formatted(profile.id(), profile.name(), team);
  }

  private static String shown(Site site) {
    return "%s (%s)".formatted(site.id(), site.name());
  }
}
