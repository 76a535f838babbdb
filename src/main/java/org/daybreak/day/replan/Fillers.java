package org.daybreak.day.replan;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.measure.Shift;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Site;
import org.daybreak.table.Grid;

/** Who could fill a gap by which duty, as far as rules on one volunteer and the time go. */
final class Fillers {
  private final MendedRoster roster;
  private final Measures measures;
  private final Eligibility eligibility;
  private final Map<Gap, List<Filler>> byGap = new HashMap<>();
  private long looks;

  Fillers(MendedRoster roster) {
    this.roster = roster;
    this.measures = roster.measures();
    this.eligibility = new Eligibility(measures);
  }

  /** One volunteer on one duty that covers the gap. */
  record Filler(int volunteer, int duty) {}

  /** All of them, by volunteer and duty. */
  List<Filler> of(Gap gap) {
    return byGap.computeIfAbsent(gap, this::list);
  }

  /** How many pairs of volunteer and duty were looked at so far. */
  long looks() {
    return looks;
  }

  private List<Filler> list(Gap gap) {
    Grid grid = roster.grid();
    int siteIndex = grid.siteOfSlot(gap.slot());
    Site site = roster.problem().sites().get(siteIndex);
    int slot = gap.slot() - grid.firstSlotOfSite(siteIndex);
    List<Duty> duties =
        site.duties(roster.problem().roles()).stream()
            .filter(it -> it.covers(slot))
            .filter(it -> gap.role() == Gap.LEAD || it.role().index() == gap.role())
            .filter(eligibility::isOpen)
            .filter(it -> eligibility.isLengthAllowed(it.role(), measures.shift(it).minutes()))
            .toList();
    Shift[] shifts = duties.stream().map(measures::shift).toArray(Shift[]::new);
    int[] numbers = duties.stream().mapToInt(grid::number).toArray();
    List<Filler> fillers = new ArrayList<>();
    for (Profile profile : roster.problem().profiles()) {
      int volunteer = profile.index();
      if (roster.ledger().isFixed(volunteer)
          || (gap.role() == Gap.LEAD && !roster.ledger().isLead(volunteer))
          || !eligibility.mayWork(profile)
          || !eligibility.maySend(profile, site)) {
        continue;
      }
      looks += numbers.length;
      for (int i = 0; i < numbers.length; i++) {
        Duty duty = duties.get(i);
        if (eligibility.mayHold(profile, duty.role(), shifts[i].preDawn())
            && eligibility.mayWork(profile, shifts[i])
            && eligibility.mayTravel(measures.travelMinutes(profile, site, duty.firstSlot()))
            && roster.canReach(volunteer, duty, numbers[i])) {
          fillers.add(new Filler(volunteer, numbers[i]));
        }
      }
    }
    return fillers;
  }
}
