package org.daybreak.sample;

import java.util.LinkedHashSet;
import java.util.Set;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Role;

/** What a volunteer can do, and must not be given. */
record Aptitude(Set<String> skills, Set<String> restrictions) {
  /** One who can do everything. */
  static final Aptitude COMPLETE = complete();

  static Aptitude draw(Dice dice) {
    Set<String> skills = new LinkedHashSet<>();
    Set<String> restrictions = new LinkedHashSet<>();
    addInPercent(60, Trades.ENTRY_SKILL, skills, dice);
    addInPercent(30, Trades.MATERIALS_SKILL, skills, dice);
    addInPercent(25, Trades.DRIVER_SKILL, skills, dice);
    addInPercent(18, Trades.LEAD_SKILL, skills, dice);
    addInPercent(4.5, Role.PPE_TAG, restrictions, dice);
    addInPercent(7, Profile.PRE_DAWN_RESTRICTION, restrictions, dice);
    addInPercent(5.5, Trades.HEAVY_TAG, restrictions, dice);
    if (!restrictions.contains(Role.PPE_TAG) && dice.percent(3)) {
      restrictions.add(Trades.STANDING_TAG);
      skills.add(Trades.ENTRY_SKILL);
    }
    return new Aptitude(skills, restrictions);
  }

  private static void addInPercent(double percent, String word, Set<String> words, Dice dice) {
    if (dice.percent(percent)) {
      words.add(word);
    }
  }

  private static Aptitude complete() {
    Set<String> skills = new LinkedHashSet<>();
    Trades.SKILLS.forEach(skill -> skills.add(skill.id()));
    return new Aptitude(skills, Set.of());
  }
}
