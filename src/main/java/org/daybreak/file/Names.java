package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Reads lists of names: each counts once, and what they name is looked up. */
final class Names {
  private final @Nullable Set<String> declaredSkills;
  private final String leadSkill;
  private final Complaints complaints;

  /**
   * @param declaredSkills null when the file declares none, so that any may be named
   * @param leadSkill may be named without being declared
   */
  Names(@Nullable Set<String> declaredSkills, String leadSkill, Complaints complaints) {
    this.declaredSkills = declaredSkills;
    this.leadSkill = leadSkill;
    this.complaints = complaints;
  }

  /** The names without repetition; a repetition is told. */
  Set<String> distinct(@Nullable List<@Nullable String> names, At at) {
    Set<String> distinct = new LinkedHashSet<>();
    for (int i = 0; names != null && i < names.size(); i++) {
      String name = names.get(i);
      if (name != null && !distinct.add(name)) {
        complaints.warning(at.index(i), NAMED_TWICE, name);
      }
    }
    return distinct;
  }

  /** Skills, which must be declared when any are. */
  Set<String> declaredSkills(@Nullable List<@Nullable String> names, At at) {
    if (declaredSkills != null) {
      for (int i = 0; names != null && i < names.size(); i++) {
        String name = names.get(i);
        if (name != null && !declaredSkills.contains(name) && !name.equals(leadSkill)) {
          String nearest = complaints.nearest(name, declaredSkills);
          if (nearest == null) {
            complaints.error(at.index(i), UNDECLARED_SKILL, name);
          } else {
            complaints.error(at.index(i), UNDECLARED_SKILL_NEAR, name, nearest);
          }
        }
      }
    }
    return distinct(names, at);
  }

  /** Names remembered from other days, which today may lack. */
  Set<String> remembered(@Nullable List<@Nullable String> names, Set<String> known, At at) {
    for (int i = 0; names != null && i < names.size(); i++) {
      tellSlip(names.get(i), known, at.index(i));
    }
    return distinct(names, at);
  }

  /**
   * Warns of a name that today lacks where it looks like a slip for one that it has. Names that
   * differ in their digits alone are neighbours in a list, not slips.
   */
  void tellSlip(@Nullable String name, Set<String> known, At at) {
    if (name != null && !known.contains(name)) {
      String nearest = complaints.nearest(name, known);
      if (nearest != null && !withoutDigits(nearest).equals(withoutDigits(name))) {
        complaints.warning(at, MEMORY_SLIP, name, nearest);
      }
    }
  }

  private static String withoutDigits(String name) {
    return name.replaceAll("[0-9]", "");
  }
}
