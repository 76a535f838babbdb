package org.daybreak.report.page;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Location;
import org.daybreak.problem.Profile;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * Everyone who signed up, one row a person, as much of them as may be shared: neither restrictions
 * nor notes, wishes or history, and the home only of who is called, to about a hundred metres.
 *
 * @param columns what stands in which place of a row
 * @param rows values in the order of the columns; at home a row ends before {@code site}
 */
record VolunteerTable(List<String> columns, List<List<@Nullable Object>> rows) {
  /** Decimal places of a degree: about a hundred metres. */
  private static final double HOME_STEPS_PER_DEGREE = 1000;

  private static final List<String> COLUMNS =
      List.of(
          "id",
          "name",
          "team",
          "phone",
          "lead",
          "pinned",
          "site",
          "role",
          "firstSlot",
          "lastSlot",
          "travelMinutes",
          "lat",
          "lon");

  VolunteerTable {
    columns = List.copyOf(columns);
    rows = List.copyOf(rows);
  }

  static VolunteerTable of(Roster roster, boolean phones) {
    return new VolunteerTable(
        COLUMNS, roster.getVolunteers().stream().map(it -> row(it, phones)).toList());
  }

  private static List<@Nullable Object> row(Volunteer volunteer, boolean phones) {
    Profile profile = volunteer.profile();
    List<@Nullable Object> row =
        new ArrayList<>(
            Arrays.asList(
                profile.id(),
                profile.name(),
                profile.team() == null ? null : profile.team().index(),
                phones ? profile.phone() : null,
                flag(volunteer.isLead()),
                flag(volunteer.isPinned())));
    Duty duty = volunteer.getDuty();
    if (duty != null) {
      row.addAll(
          List.of(
              duty.site().index(),
              duty.role().index(),
              duty.firstSlot(),
              duty.lastSlot(),
              volunteer.measure(ConstraintId.TRAVEL)));
      Location home = profile.home();
      if (home != null) {
        row.addAll(List.of(about(home.latDegrees()), about(home.lonDegrees())));
      }
    }
    return row;
  }

  private static int flag(boolean set) {
    return set ? 1 : 0;
  }

  private static double about(double degrees) {
    return Math.round(degrees * HOME_STEPS_PER_DEGREE) / HOME_STEPS_PER_DEGREE;
  }
}
