package org.daybreak.file;

import java.util.List;
import java.util.Map;
import org.daybreak.file.ProblemRecord.NamedRecord;
import org.daybreak.file.ProblemRecord.RoleRecord;
import org.daybreak.file.ProblemRecord.RulesRecord;
import org.daybreak.file.ProblemRecord.SiteRecord;
import org.daybreak.file.ProblemRecord.SlotRecord;
import org.daybreak.file.ProblemRecord.TeamRecord;
import org.daybreak.file.ProblemRecord.VolunteerRecord;
import org.jspecify.annotations.Nullable;

/** A file of changes: each an object with one property, which says of what kind it is. */
record ChangesRecord(
    @Required @Nullable Integer formatVersion, @Required @Nullable List<ChangeRecord> changes) {
  /** One change; exactly one property is not null. */
  record ChangeRecord(
      @Nullable WhoRecord withdraw,
      @Nullable LateRecord late,
      @Nullable VolunteerRecord signUp,
      @Nullable NamedRecord addArea,
      @Nullable RoleRecord addRole,
      @Nullable TeamRecord addTeam,
      @Nullable SiteRecord addSite,
      @Nullable CloseRecord closeSite,
      @Nullable AddSlotRecord addSlot,
      @Nullable RescheduleRecord reschedule,
      @Nullable DemandChangeRecord demand,
      @Nullable LeadsRecord leads,
      @Nullable CapacityRecord capacity,
      @Nullable RulesRecord rules,
      @Nullable Map<String, Integer> weights,
      @Nullable WhoRecord pin,
      @Nullable PutRecord put,
      @Nullable NotThereRecord notThere,
      @Nullable WhoRecord home,
      @Nullable WhoRecord unpin) {}

  /** A volunteer. */
  record WhoRecord(@Required @Nullable String volunteer) {}

  /** A volunteer who can come no earlier than a time. */
  record LateRecord(@Required @Nullable String volunteer, @Required @Nullable String from) {}

  /** A site that closes; without {@code from} now, or altogether when no time is given. */
  record CloseRecord(@Required @Nullable String site, @Nullable String from) {}

  /** A slot more at a site. */
  record AddSlotRecord(@Required @Nullable String site, @Required @Nullable SlotRecord slot) {}

  /** Another start or end of a slot. */
  record RescheduleRecord(
      @Required @Nullable String site,
      @Required @Nullable String slot,
      @Nullable String start,
      @Nullable String end) {}

  /** Another demand; without a slot in every slot that has an entry for the role. */
  record DemandChangeRecord(
      @Required @Nullable String site,
      @Nullable String slot,
      @Required @Nullable String role,
      @Nullable Integer min,
      @Nullable Integer target,
      @Nullable Integer max) {}

  /** Another number of leads; without a slot in every slot. */
  record LeadsRecord(
      @Required @Nullable String site, @Nullable String slot, @Required @Nullable Integer leads) {}

  /** Another capacity. */
  record CapacityRecord(@Required @Nullable String site, @Required @Nullable Integer capacity) {}

  /** A duty given by the planner's own hand. */
  record PutRecord(
      @Required @Nullable String volunteer,
      @Required @Nullable String site,
      @Required @Nullable String role,
      @Required @Nullable String firstSlot,
      @Required @Nullable String lastSlot) {}

  /** A site that a volunteer is not to be sent to. */
  record NotThereRecord(@Required @Nullable String volunteer, @Required @Nullable String site) {}
}
