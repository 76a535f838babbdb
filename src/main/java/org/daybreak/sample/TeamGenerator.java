package org.daybreak.sample;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.daybreak.problem.Area;
import org.daybreak.problem.Team;

/** Draws the teams that agencies send; most serve partner streets. */
final class TeamGenerator {
  private static final double VOLUNTEERS_OF_A_TEAM = 25;
  private static final int PERCENT_WITH_PARTNER = 70;
  private static final int PERCENT_WITH_TWO_PARTNERS = 10;

  private final Dice dice;
  private int teams;

  TeamGenerator(Dice dice) {
    this.dice = dice;
  }

  /**
   * The teams of one region, at least one.
   *
   * @param prefix what the region's agencies are called after
   * @param volunteers how many the region is expected to have
   */
  List<Team> teams(String prefix, List<Area> areas, double volunteers) {
    int count = (int) Math.max(1, Math.floor(volunteers / VOLUNTEERS_OF_A_TEAM + 0.5));
    int agencies = Agencies.NAMES.size();
    List<Team> raised = new ArrayList<>();
    for (int number = 0; number < count; number++) {
      String agency = prefix + Agencies.NAMES.get(number % agencies) + "志愿服务队";
      String name = number < agencies ? agency : agency + (number / agencies + 1) + "分队";
      raised.add(new Team(teams, "t" + teams, name, partnerAreas(areas)));
      teams++;
    }
    return raised;
  }

  private Set<String> partnerAreas(List<Area> areas) {
    Set<String> partners = new LinkedHashSet<>();
    if (dice.percent(PERCENT_WITH_PARTNER)) {
      partners.add(dice.oneOf(areas).id());
      if (dice.percent(PERCENT_WITH_TWO_PARTNERS)) {
        partners.add(dice.oneOf(areas).id());
      }
    }
    return partners;
  }
}
