package org.daybreak.day.replan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.DayFixture;
import org.daybreak.file.ChangedDocument;
import org.daybreak.file.Changes;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.RosterWriter;
import org.daybreak.measure.Eligibility;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Pin;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Publication;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Replanning keeps what is in force, loses nothing, and disturbs nobody without need. */
class ReplannerTest {
  @TempDir private Path folder;

  @Nested
  class RandomSequences {
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void afterEachChangeEverythingThatMustStayHasStayed(long seed) throws IOException {
      Random random = new Random(seed);
      Document document = DayFixture.solved(seed, 14, 3, 3);
      if (random.nextBoolean()) {
        document = DayFixture.published(document, random);
      }
      Long now = null;
      int made = 0;
      while (made < 6) {
        String text = RandomChanges.text(random, document, 1 + random.nextInt(3));
        ChangedDocument changed = changed(document, text, now);
        if (changed.document() == null) {
          continue;
        }
        made++;
        String place = "seed %d, change %d, now %s: %s".formatted(seed, made, now, text);
        Replan replan = Replanner.replan(document, changed, now, random.nextBoolean());
        Score score = ScoreSheet.of(replan.roster()).score();
        byte[] written = RosterWriter.write(changed.document(), replan.roster(), score);
        Document after = DayFixture.read(written);
        assertThat(ScoreSheet.of(after.roster()).score()).as(place).isEqualTo(score);
        assertFrozenAndPinnedStay(changed, after, now, place);
        assertNothingIsLost(document, changed, after, place);
        assertNobodyIsCalledTooLate(after, now, place);
        assertNoticesTellEveryDifference(replan, after, place);
        document = random.nextInt(3) == 0 ? DayFixture.published(after, random) : after;
        now = random.nextBoolean() ? now : Long.valueOf(DayFixture.minute(document, 4 + made, 30));
      }
    }

    /** The written pins are the planner's alone; with what has begun they are where they were. */
    private void assertFrozenAndPinnedStay(
        ChangedDocument changed, Document after, @Nullable Long now, String place) {
      Document before = Objects.requireNonNull(changed.document());
      assertThat(pins(after)).as(place).isEqualTo(pins(before));
      Measures measures = new Measures(before.problem());
      Eligibility eligibility = new Eligibility(measures);
      Map<String, Duty> duties = byId(after.duties());
      Set<String> pinned = pins(before).keySet();
      for (Publication publication : published(before)) {
        Profile profile = publication.profile();
        Duty duty = publication.duty();
        if (duty != null
            && now != null
            && leave(measures, profile, duty) <= now
            && !pinned.contains(profile.id())
            && !(changed.handled().contains(profile.id())
                && !eligibility.isEligible(profile, duty))) {
          assertThat(duties.get(profile.id())).as(place + profile).hasToString(duty.toString());
        }
      }
      for (Map.Entry<Profile, Duty> entry : after.duties().entrySet()) {
        if (!pinned.contains(entry.getKey().id()) && now == null) {
          Profile profile = entry.getKey();
          assertThat(
                  new Eligibility(new Measures(after.problem()))
                      .isEligible(profile, entry.getValue()))
              .as(place + profile)
              .isTrue();
        }
      }
    }

    private void assertNothingIsLost(
        Document document, ChangedDocument changed, Document after, String place) {
      Problem before = document.problem();
      assertThat(after.problem().profiles().stream().map(Profile::id))
          .as(place)
          .containsAll(before.profiles().stream().map(Profile::id).toList());
      assertThat(after.problem().sites())
          .as(place)
          .hasSizeGreaterThanOrEqualTo(before.sites().size());
      Map<String, String> inForce = new TreeMap<>();
      List<Publication> old = before.published();
      if (old == null) {
        document.duties().forEach((profile, duty) -> inForce.put(profile.id(), duty.toString()));
      } else {
        old.forEach(it -> inForce.put(it.profile().id(), String.valueOf(it.duty())));
      }
      Set<String> told =
          published(after).stream().map(it -> it.profile().id()).collect(Collectors.toSet());
      Set<String> gone = new TreeSet<>(inForce.keySet());
      gone.removeAll(told);
      assertThat(changed.handled()).as(place).containsAll(gone);
      assertThat(inForce.keySet()).as(place).containsAll(told);
      for (Publication publication : published(after)) {
        if (publication.duty() != null) {
          assertThat(inForce.get(publication.profile().id()))
              .as(place)
              .isEqualTo(publication.duty().toString());
        }
      }
    }

    private void assertNobodyIsCalledTooLate(Document after, @Nullable Long now, String place) {
      if (now == null) {
        return;
      }
      Measures measures = new Measures(after.problem());
      Map<Profile, Duty> told = new HashMap<>();
      published(after).forEach(it -> told.put(it.profile(), it.duty()));
      Set<String> pinned = pins(after).keySet();
      after
          .duties()
          .forEach(
              (profile, duty) -> {
                boolean wasCut = told.containsKey(profile) && told.get(profile) == null;
                if (!duty.equals(told.get(profile)) && !pinned.contains(profile.id()) && !wasCut) {
                  assertThat(leave(measures, profile, duty)).as(place).isGreaterThanOrEqualTo(now);
                }
              });
    }

    private void assertNoticesTellEveryDifference(Replan replan, Document after, String place) {
      Set<String> told = new TreeSet<>();
      replan.notices().forEach(it -> told.add(it.profile().id()));
      Map<String, String> inForce = new HashMap<>();
      published(after).forEach(it -> inForce.put(it.profile().id(), String.valueOf(it.duty())));
      for (Profile profile : after.problem().profiles()) {
        Duty duty = after.duties().get(profile);
        String now = duty == null ? "" : duty.toString();
        if (!now.equals(inForce.getOrDefault(profile.id(), ""))) {
          assertThat(told).as(place).contains(profile.id());
        }
      }
    }

    private long leave(Measures measures, Profile profile, Duty duty) {
      return measures.shift(duty).arrivalEpochMinute()
          - measures.travelMinutes(profile, duty.site(), duty.firstSlot());
    }

    private Map<String, String> pins(Document document) {
      Map<String, String> pins = new TreeMap<>();
      for (Pin pin : document.problem().pins()) {
        pins.put(pin.profile().id(), String.valueOf(pin.duty()));
      }
      return pins;
    }

    private List<Publication> published(Document document) {
      return Objects.requireNonNull(document.problem().published());
    }

    private Map<String, Duty> byId(Map<Profile, Duty> duties) {
      Map<String, Duty> byId = new HashMap<>();
      duties.forEach((profile, duty) -> byId.put(profile.id(), duty));
      return byId;
    }
  }

  /** The episode: a control post is added after the roster was published. */
  @Nested
  class NewPostInThirtyMinutes {
    private final Document document =
        Objects.requireNonNull(
            ProblemReader.read(Path.of("problems/new-post-in-30-minutes.json")).document());

    @Test
    void thePostIsStaffedByPeopleAtHomeAndNobodyElseMoves() throws IOException {
      long now = DayFixture.minute(document, 3, 30);
      Replan replan =
          Replanner.replan(
              document,
              changed(document, "{\"formatVersion\": 1, \"changes\": []}", now),
              now,
              true);
      assertThat(replan.notices())
          .hasSize(2)
          .allSatisfy(
              it -> {
                assertThat(it.kind()).isEqualTo(Notice.Kind.CALLED);
                assertThat(Objects.requireNonNull(it.after()).site().id()).isEqualTo("s6");
              });
      assertThat(replan.shortages()).isEmpty();
      assertThat(ScoreSheet.of(replan.roster()).score().hard()).isZero();
    }

    @Test
    void aPostAddedByAChangeIsStaffedLikewise() throws IOException {
      Document without = withoutNewPost();
      String change =
          """
          {"formatVersion": 1, "changes": [ {"addSite": {"id": "s9", "name": "卡口", "area": "a1",
            "location": {"lat": 36.08, "lon": 120.3314}, "capacity": 4, "priority": 3, "slots": [
              {"id": "0430", "start": "2022-11-05T04:30", "end": "2022-11-05T06:30",
               "demand": [{"role": "guard", "min": 2, "target": 2, "max": 3}]} ]}} ]}
          """;
      Long now = DayFixture.minute(without, 3, 30);
      ChangedDocument changed = changed(without, change, now);
      assertThat(changed.complaints()).isEmpty();
      Replan replan = Replanner.replan(without, changed, now, true);
      assertThat(replan.notices()).hasSize(2);
      Roster roster = replan.roster();
      assertThat(
              roster.duties().values().stream().filter(it -> it.site().id().equals("s9")).count())
          .isEqualTo(2);
      Map<String, String> stayed = new LinkedHashMap<>();
      without.duties().forEach((profile, duty) -> stayed.put(profile.id(), duty.toString()));
      roster
          .duties()
          .forEach(
              (profile, duty) -> {
                if (!duty.site().id().equals("s9")) {
                  assertThat(stayed).containsEntry(profile.id(), duty.toString());
                }
              });
    }

    private Document withoutNewPost() throws IOException {
      ChangedDocument closed =
          changed(
              document,
              "{\"formatVersion\": 1, \"changes\": [{\"closeSite\": {\"site\": \"s6\"}}]}",
              null);
      return Objects.requireNonNull(closed.document());
    }
  }

  private ChangedDocument changed(Document document, String text, @Nullable Long now)
      throws IOException {
    Path file = folder.resolve("c.json");
    Files.writeString(file, text);
    Changes changes = new Changes();
    changes.add(file);
    return changes.applyTo(document, now);
  }
}
