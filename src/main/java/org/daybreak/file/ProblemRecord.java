package org.daybreak.file;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The whole document, property by property; null where the file has none. */
record ProblemRecord(
    @Required @Nullable Integer formatVersion,
    @Required @Nullable String name,
    @Required @Nullable String date,
    @Required @Nullable String timeZone,
    @Nullable RulesRecord rules,
    @Nullable Map<String, Integer> weights,
    @Nullable List<NamedRecord> skills,
    @Required @Nullable List<RoleRecord> roles,
    @Nullable List<TeamRecord> teams,
    @Required @Nullable List<NamedRecord> areas,
    @Required @Nullable List<SiteRecord> sites,
    @Required @Nullable List<VolunteerRecord> volunteers,
    @Nullable List<GroupRecord> groups,
    @Nullable List<AssignmentRecord> assignments,
    @Nullable List<PublishedRecord> published,
    @Nullable List<StandbyRecord> standbys,
    @Nullable List<String> carried,
    @Nullable ScoreRecord score,
    @Nullable BoundRecord bound) {

  /** {@code rules}; each absent one has its default. */
  record RulesRecord(
      @Nullable Integer setupLeadMinutes,
      @Nullable Integer handoverLeadMinutes,
      @Nullable Integer minShiftMinutes,
      @Nullable Integer maxShiftMinutes,
      @Nullable Integer maxPpeMinutes,
      @Nullable Integer minRestMinutes,
      @Nullable Integer maxConsecutiveDays,
      @Nullable Integer maxTravelMinutes,
      @Nullable String dawn,
      @Nullable String transitStart,
      @Range(above = true) @Nullable Double detour,
      @Nullable SpeedRecord speedKmh,
      @Nullable String leadSkill) {}

  /** {@code speedKmh}, km/h. */
  record SpeedRecord(
      @Range(above = true) @Nullable Double walk,
      @Range(above = true) @Nullable Double bike,
      @Range(above = true) @Nullable Double transit,
      @Range(above = true) @Nullable Double car) {}

  /** A skill or an area. */
  record NamedRecord(@Required @Nullable String id, @Nullable String name) {}

  /** One entry of {@code roles}. */
  record RoleRecord(
      @Required @Nullable String id,
      @Nullable String name,
      @Nullable List<String> skills,
      @Nullable List<String> tags) {}

  /** One entry of {@code teams}. */
  record TeamRecord(
      @Required @Nullable String id, @Nullable String name, @Nullable List<String> partnerAreas) {}

  /** A point, degrees. */
  record LocationRecord(
      @Required @Range(from = -90, to = 90) @Nullable Double lat,
      @Required @Range(from = -180, to = 180) @Nullable Double lon) {}

  /** One entry of {@code sites}. */
  record SiteRecord(
      @Required @Nullable String id,
      @Nullable String name,
      @Required @Nullable String area,
      @Nullable LocationRecord location,
      @Nullable String address,
      @Nullable String contact,
      @Required @Nullable Integer capacity,
      @Range(from = 1) @Nullable Integer priority,
      @Nullable Integer setupLeadMinutes,
      @Nullable Integer handoverLeadMinutes,
      @Required @JsonInclude @Nullable List<SlotRecord> slots) {}

  /** One entry of {@code slots}. */
  record SlotRecord(
      @Required @Nullable String id,
      @Required @Nullable String start,
      @Required @Nullable String end,
      @Nullable Integer leads,
      @Nullable List<DemandRecord> demand) {}

  /** One entry of {@code demand}. Unit: people. Absent: min 0, target = min, max unbounded. */
  record DemandRecord(
      @Required @Nullable String role,
      @Nullable Integer min,
      @Nullable Integer target,
      @Nullable Integer max) {}

  /** One entry of {@code volunteers}. */
  record VolunteerRecord(
      @Required @Nullable String id,
      @Nullable String name,
      @Nullable String team,
      @Nullable String phone,
      @Nullable String note,
      @Nullable List<String> skills,
      @Nullable List<String> restrictions,
      @Nullable List<String> excludedSites,
      @Required @JsonInclude @Nullable List<WindowRecord> availability,
      @Nullable Integer maxShiftMinutes,
      @Nullable LocationRecord home,
      @Nullable String transport,
      @Nullable WishesRecord prefers,
      @Nullable WishesRecord avoids,
      @Nullable HistoryRecord history) {}

  /** One entry of {@code availability}. */
  record WindowRecord(@Required @Nullable String from, @Required @Nullable String to) {}

  /** {@code prefers} or {@code avoids}. */
  record WishesRecord(
      @Nullable List<String> sites, @Nullable List<String> areas, @Nullable List<String> roles) {}

  /** {@code history}; an absent number is 0. */
  record HistoryRecord(
      @Nullable Integer minutesWorked,
      @Nullable Integer preDawnDuties,
      @Nullable Integer consecutiveDays,
      @Nullable String lastShiftEnd,
      @Nullable String lastSite,
      @Nullable Integer timesCalled,
      @Nullable Integer noShows,
      @Nullable Integer turnedAway) {}

  /** One entry of {@code groups}. */
  record GroupRecord(
      @Required @Nullable String id,
      @Required @Nullable String kind,
      @Required @JsonInclude @Nullable List<String> volunteers) {}

  /** One entry of {@code assignments}; without site, role and slots: kept at home. */
  record AssignmentRecord(
      @Required @Nullable String volunteer,
      @Nullable String site,
      @Nullable String role,
      @Nullable String firstSlot,
      @Nullable String lastSlot,
      @Nullable Boolean pinned) {}

  /** One entry of {@code published}. */
  record PublishedRecord(
      @Required @Nullable String volunteer,
      @Required @Nullable String site,
      @Required @Nullable String role,
      @Required @Nullable String firstSlot,
      @Required @Nullable String lastSlot,
      @Nullable String contact) {}

  /** One entry of {@code standbys}. */
  record StandbyRecord(
      @Required @Nullable String volunteer, @Required @Nullable List<String> sites) {}

  /** {@code score}: written, never trusted. */
  record ScoreRecord(
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long hard,
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long medium,
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long soft) {}

  /** {@code bound}: written with a roster that was solved. */
  record BoundRecord(
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long medium,
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long soft,
      @Required @Range(from = -Double.MAX_VALUE) @Nullable Long atMedium,
      @Required @Nullable String problem) {}
}
