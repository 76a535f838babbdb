package org.daybreak.sample;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import org.daybreak.problem.Area;
import org.daybreak.problem.Demand;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;

/** Draws the sites: mostly testing points, some control posts by day and night, some hotlines. */
final class SiteGenerator {
  private static final double SPREAD_DEGREES = 0.012;

  /** Sites below which a problem has testing points only, so that nobody waits for a rare post. */
  private static final int LEAST_SITES_FOR_POSTS = 20;

  private static final int MOST_SLOTS_OF_A_MORNING = 6;
  private static final double VOLUNTEERS_TO_A_SLOT = 1.5;

  private final int sites;
  private final double volunteersPerSite;
  private final Dice dice;
  private final Map<String, Integer> numbers = new HashMap<>();

  SiteGenerator(int volunteers, int sites, Dice dice) {
    this.sites = sites;
    this.volunteersPerSite = (double) volunteers / sites;
    this.dice = dice;
  }

  /** The site at this position of the problem. */
  Site site(int index, Area area, Street street) {
    Crew crew = Crew.draw(volunteersPerSite, dice);
    int kind = sites < LEAST_SITES_FOR_POSTS ? 0 : dice.weighted(88, 6, 3, 3);
    return switch (kind) {
      case 1 -> site(index, area, street, "值守点", Timetable.DAY_POST, crew::post);
      case 2 -> site(index, area, street, "夜间值守点", Timetable.NIGHT, crew::post);
      case 3 -> site(index, area, street, "电话专班", Timetable.HOTLINE, crew::hotline);
      default -> {
        Timetable hours = Timetable.testing(mostSlots(), dice);
        yield site(index, area, street, "采样点", hours, () -> crew.testing(dice));
      }
    };
  }

  private int mostSlots() {
    int affordable = (int) (volunteersPerSite / VOLUNTEERS_TO_A_SLOT);
    return Math.max(1, Math.min(MOST_SLOTS_OF_A_MORNING, affordable));
  }

  private Site site(
      int index,
      Area area,
      Street street,
      String kind,
      Timetable hours,
      Supplier<List<Demand>> demand) {
    List<Slot> slots = slots(hours, demand);
    int mostPeople =
        slots.stream().mapToInt(slot -> Crew.people(slot.demand())).max().orElseThrow();
    return new Site(
        index,
        "s" + index,
        name(street, kind),
        area,
        Places.near(street.centroid(), SPREAD_DEGREES, dice),
        null,
        null,
        mostPeople + 1 + dice.weighted(60, 34, 6),
        1 + dice.weighted(60, 21, 19),
        Day.RULES.setupLeadMinutes(),
        Day.RULES.handoverLeadMinutes(),
        slots);
  }

  private String name(Street street, String kind) {
    String name = street.shortName() + kind;
    return street.shortName() + numbers.merge(name, 1, Integer::sum) + "号" + kind;
  }

  private static List<Slot> slots(Timetable hours, Supplier<List<Demand>> demand) {
    List<Slot> slots = new ArrayList<>();
    for (List<Integer> bounds : hours.sessions()) {
      for (int slot = 1; slot < bounds.size(); slot++) {
        List<Demand> wanted = demand.get();
        int start = bounds.get(slot - 1);
        slots.add(
            new Slot(
                slots.size(),
                Day.slotId(start),
                Day.epochMinute(start),
                Day.epochMinute(bounds.get(slot)),
                slot == 1,
                Crew.leads(wanted),
                wanted));
      }
    }
    return slots;
  }
}
