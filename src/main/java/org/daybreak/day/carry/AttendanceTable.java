package org.daybreak.day.carry;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.day.table.Column;
import org.daybreak.day.table.Table;
import org.daybreak.day.table.TableFault;
import org.daybreak.day.table.TableReader;
import org.daybreak.message.TableWords;
import org.daybreak.problem.Duty;
import org.daybreak.problem.NameIndex;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.jspecify.annotations.Nullable;

/**
 * Who really came, by volunteer; who has no row or no times is not in it.
 *
 * @param byVolunteer id → work; of use only when there are no faults
 * @param faults everything wrong with the table
 */
public record AttendanceTable(Map<String, Work> byVolunteer, List<TableFault> faults) {
  private static final long LONGEST_MINUTES = 24 * 60;

  public AttendanceTable {
    byVolunteer = Collections.unmodifiableMap(new LinkedHashMap<>(byVolunteer));
    faults = List.copyOf(faults);
  }

  /**
   * Reads a table with the columns volunteer, site, arrived and left.
   *
   * @param day whose attendance it is
   * @param duties who was assigned: where the table leaves the site out, it is the one assigned
   * @param others people of another day who may have stepped in without having signed up
   */
  public static AttendanceTable read(
      Path file, Problem day, Map<Profile, Duty> duties, List<Profile> others) {
    Table table =
        TableReader.read(file, List.of(Column.VOLUNTEER, Column.SITE, Column.ARRIVED, Column.LEFT));
    Map<String, Profile> known = new LinkedHashMap<>();
    day.profiles().forEach(it -> known.put(it.id(), it));
    others.forEach(it -> known.putIfAbsent(it.id(), it));
    NameIndex<Profile> volunteers = NameIndex.volunteers(new ArrayList<>(known.values()));
    NameIndex<Site> sites = NameIndex.sites(day.sites());
    Map<String, Work> works = new LinkedHashMap<>();
    Map<String, Long> lines = new HashMap<>();
    for (Table.Row row : table.rows()) {
      Profile profile = table.volunteer(row, volunteers);
      Duty duty = profile == null ? null : duties.get(profile);
      Work work = work(table, row, day, duty, sites);
      if (profile == null) {
        continue;
      }
      Long before = lines.putIfAbsent(profile.id(), row.line());
      if (before != null) {
        table.fault(
            row, Column.VOLUNTEER, TableWords.VOLUNTEER_TWICE, profile.id(), before.toString());
      } else if (work != null) {
        works.put(profile.id(), work);
      }
    }
    return new AttendanceTable(works, table.faults());
  }

  /** What a row says of one person; null for a no-show, or when it is wrong, which is told. */
  private static @Nullable Work work(
      Table table, Table.Row row, Problem day, @Nullable Duty duty, NameIndex<Site> sites) {
    String arrived = row.cell(Column.ARRIVED);
    String left = row.cell(Column.LEFT);
    String named = row.cell(Column.SITE);
    Site site = named.isEmpty() ? (duty == null ? null : duty.site()) : table.site(row, sites);
    if (arrived.isEmpty() && left.isEmpty()) {
      return null;
    }
    if (named.isEmpty() && site == null) {
      table.fault(row, Column.SITE, TableWords.NO_SITE);
    }
    AttendanceTime times = new AttendanceTime(day, site, duty);
    Long from = time(table, row, Column.ARRIVED, times, null);
    Long to = time(table, row, Column.LEFT, times, from);
    if (site == null || from == null || to == null) {
      return null;
    }
    if (to <= from) {
      table.fault(row, Column.LEFT, TableWords.LEFT_BEFORE, left, arrived);
      return null;
    }
    if (to - from > LONGEST_MINUTES) {
      table.fault(row, Column.LEFT, TableWords.TOO_LONG, left, arrived);
      return null;
    }
    return new Work(site, from, to);
  }

  private static @Nullable Long time(
      Table table, Table.Row row, Column column, AttendanceTime times, @Nullable Long after) {
    String given = row.cell(column);
    if (given.isEmpty()) {
      table.fault(row, column, TableWords.ONE_TIME);
      return null;
    }
    Long time = times.epochMinute(given, after);
    if (time == null) {
      table.fault(row, column, TableWords.BAD_TIME, given);
    } else if (!times.isOfTheDay(time)) {
      table.fault(row, column, TableWords.OTHER_DAY, given, times.date());
      return null;
    }
    return time;
  }
}
