package org.daybreak.sample;

import java.util.List;
import java.util.Set;
import org.daybreak.problem.Role;
import org.daybreak.problem.Skill;

/** The roles of testing sites, posts and hotlines, and the skills that they require. */
final class Trades {
  static final String ENTRY_SKILL = "entry";
  static final String MATERIALS_SKILL = "materials";
  static final String DRIVER_SKILL = "driver";
  static final String LEAD_SKILL = "lead";

  static final List<Skill> SKILLS =
      List.of(
          new Skill(ENTRY_SKILL, "信息录入"),
          new Skill(MATERIALS_SKILL, "验材准备"),
          new Skill(DRIVER_SKILL, "驾驶"),
          new Skill(LEAD_SKILL, "领队"));

  static final String STANDING_TAG = "standing";
  static final String HEAVY_TAG = "heavy";

  static final Role ENTRY = new Role(0, "entry", "信息录入", Set.of(ENTRY_SKILL), Set.of(Role.PPE_TAG));
  static final Role ORDER = new Role(1, "order", "秩序维护", Set.of(), Set.of(STANDING_TAG));
  static final Role MATERIALS =
      new Role(2, "materials", "验材准备", Set.of(MATERIALS_SKILL), Set.of(Role.PPE_TAG));
  static final Role DELIVERY =
      new Role(3, "delivery", "物资转运", Set.of(DRIVER_SKILL), Set.of(HEAVY_TAG));
  static final Role PHONE = new Role(4, "phone", "电话问询", Set.of(), Set.of());

  static final List<Role> ROLES = List.of(ENTRY, ORDER, MATERIALS, DELIVERY, PHONE);

  private Trades() {}
}
