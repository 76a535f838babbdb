package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Changes are made to a document's text, and everything wrong with them is told where it stands.
 */
class ChangesTest {
  private static final String TEXT =
      """
      {
        "formatVersion": 1, "name": "x", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [
          { "id": "s", "area": "a", "capacity": 9, "slots": [
            {"id": "1", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00", "demand": [ {"role": "order", "min": 1} ]},
            {"id": "2", "start": "2022-11-05T10:00", "end": "2022-11-05T12:00", "demand": [ {"role": "order", "min": 1} ]} ] }
        ],
        "volunteers": [
          {"id": "v1", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "availability": [ {"from": "2022-11-05T05:00", "to": "2022-11-05T07:00"}, {"from": "2022-11-05T07:30", "to": "2022-11-05T12:00"} ]},
          {"id": "v3", "availability": [ {"from": "2022-11-05T06:00", "to": "2022-11-05T12:00"} ]}
        ],
        "assignments": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "2"},
          {"volunteer": "v2", "site": "s", "role": "order", "firstSlot": "2", "lastSlot": "2"}
        ],
        "published": [
          {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "1", "lastSlot": "2", "contact": "confirmed"}
        ],
        "standbys": [ {"volunteer": "v3", "sites": ["s"]} ]
      }
      """;

  @TempDir private Path folder;

  @Nested
  class Made {
    @Test
    void whoWithdrawsIsPinnedAtHomeAndNoLongerPublished() throws IOException {
      assertThat(made("{\"withdraw\": {\"volunteer\": \"v1\"}}"))
          .isEqualTo(
              TEXT.replace(
                      "{\"volunteer\": \"v1\", \"site\": \"s\", \"role\": \"order\", \"firstSlot\": \"1\", \"lastSlot\": \"2\"},",
                      "{\"volunteer\": \"v1\", \"pinned\": true},")
                  .replaceFirst("\"published\": \\[[^]]*]", "\"published\": []"));
    }

    @Test
    void whoIsLateIsAvailableFromThen() throws IOException {
      assertThat(made("{\"late\": {\"volunteer\": \"v2\", \"from\": \"2022-11-05T08:15\"}}"))
          .isEqualTo(
              TEXT.replace("{\"from\": \"2022-11-05T05:00\", \"to\": \"2022-11-05T07:00\"}, ", "")
                  .replace("T07:30", "T08:15"));
    }

    @Test
    void whatIsNewIsAddedAsItWasWritten() throws IOException {
      String volunteer = "{\"id\":  \"v4\", \"availability\": [], \"name\": \"\\u738b\"}";
      assertThat(made("{\"signUp\": " + volunteer + "}"))
          .contains("]},\n    " + volunteer + "\n  ]");
    }

    @Test
    void aSiteThatClosesEndsTheDutiesThere() throws IOException {
      String closed = made("{\"closeSite\": {\"site\": \"s\", \"from\": \"2022-11-05T09:00\"}}");
      assertThat(closed)
          .contains("\"firstSlot\": \"1\", \"lastSlot\": \"1\"}\n  ],\n  \"published\"")
          .doesNotContain("\"id\": \"2\"")
          .contains("\"lastSlot\": \"2\", \"contact\": \"confirmed\"");
    }

    @Test
    void demandLeadsCapacityRulesAndWeightsAreChanged() throws IOException {
      assertThat(
              made(
                  "{\"demand\": {\"site\": \"s\", \"role\": \"order\", \"min\": 2, \"target\": 3}}",
                  "{\"leads\": {\"site\": \"s\", \"slot\": \"2\", \"leads\": 1}}",
                  "{\"capacity\": {\"site\": \"s\", \"capacity\": 5}}",
                  "{\"rules\": {\"maxPpeMinutes\": 120, \"speedKmh\": {\"walk\": 5}}}",
                  "{\"weights\": {\"travel\": 7}}",
                  "{\"reschedule\": {\"site\": \"s\", \"slot\": \"1\", \"start\": \"2022-11-05T07:30\"}}",
                  "{\"addSlot\": {\"site\": \"s\", \"slot\": {\"id\": \"0\", \"start\": \"2022-11-05T07:00\", \"end\": \"2022-11-05T07:30\"}}}"))
          .contains("\"min\": 2, \"target\": 3} ]}, {\"id\": \"2\"")
          .contains("\"leads\": 1}")
          .contains("\"capacity\": 5")
          .contains("\"rules\": {\"maxPpeMinutes\": 120, \"speedKmh\": {\"walk\": 5}}")
          .contains("\"weights\": {\"travel\": 7}")
          .contains("\"slots\": [{\"id\": \"0\"")
          .contains("\"start\": \"2022-11-05T07:30\"");
    }

    @Test
    void thePlannersHandIsLaidOnAssignments() throws IOException {
      assertThat(
              made(
                  "{\"pin\": {\"volunteer\": \"v1\"}}",
                  "{\"put\": {\"volunteer\": \"v3\", \"site\": \"s\", \"role\": \"order\", \"firstSlot\": \"1\", \"lastSlot\": \"1\"}}",
                  "{\"notThere\": {\"volunteer\": \"v2\", \"site\": \"s\"}}"))
          .contains("\"lastSlot\": \"2\", \"pinned\": true}")
          .contains("{\"volunteer\": \"v3\", \"site\": \"s\"")
          .contains("\"excludedSites\": [\"s\"]")
          .contains("\"standbys\": []")
          .doesNotContain("{\"volunteer\": \"v2\"");
      assertThat(
              made(
                  "{\"home\": {\"volunteer\": \"v1\"}}",
                  "{\"pin\": {\"volunteer\": \"v2\"}}",
                  "{\"unpin\": {\"volunteer\": \"v1\"}}",
                  "{\"unpin\": {\"volunteer\": \"v2\"}}"))
          .contains("\"assignments\": [\n    {\"volunteer\": \"v2\"")
          .doesNotContain("pinned");
    }

    @Test
    void whatWasNotPublishedBecomesPublishedAsItWas() throws IOException {
      String unpublished = TEXT.replaceFirst("\"published\": \\[[^]]*],\n", "");
      ChangedDocument changed =
          changed(
              unpublished,
              "{\"withdraw\": {\"volunteer\": \"v2\"}}",
              "{\"home\": {\"volunteer\": \"v1\"}}");
      Document document = Objects.requireNonNull(changed.document());
      assertThat(Objects.requireNonNull(document.problem().published()))
          .singleElement()
          .satisfies(it -> assertThat(it.duty()).hasToString("s/order/1..2"));
      assertThat(document.duties()).isEmpty();
    }
  }

  @Nested
  class Faults {
    @Test
    void everythingWrongIsToldWhereItWasGiven() throws IOException {
      ChangedDocument changed =
          changed(
              TEXT,
              "{\"withdraw\": {\"volunteer\": \"v9\"}}",
              "{\"withdraw\": {\"volunter\": \"v1\"}}",
              "{\"late\": {\"volunteer\": \"v1\", \"from\": \"5:30\"}}",
              "{\"signUp\": {\"id\": \"v1\", \"availability\": [], \"team\": \"t\"}}",
              "{\"addSite\": {\"id\": \"x\", \"area\": \"b\", \"capacity\": 1, \"slots\": []}}",
              "{\"put\": {\"volunteer\": \"v1\", \"site\": \"s\", \"role\": \"order\", \"firstSlot\": \"2\", \"lastSlot\": \"1\"}}",
              "{\"demand\": {\"site\": \"s\", \"role\": \"order\", \"slot\": \"1\", \"min\": 9, \"target\": 3}}",
              "{\"closeSite\": {\"site\": \"none\"}}",
              "{\"weights\": {\"travell\": 2}}",
              "{\"dance\": {}}",
              "{\"pin\": {\"volunteer\": \"v1\"}, \"home\": {\"volunteer\": \"v2\"}}",
              "5");
      assertThat(changed.document()).isNull();
      assertThat(texts(changed))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains(
                          "c.json $.changes[0].withdraw.volunteer (1:61): there is no volunteer v9"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[1].withdraw")
                      .contains("did you mean volunteer?"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[2].late.from (3:38): found 5:30"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[3].signUp.id: another volunteer has the id v1 already"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[3].signUp.team: there is no team t"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[4].addSite.area: there is no area b"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[5].put.lastSlot: the last slot 1 comes before"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[6].demand ($.sites[0].slots[0].demand[0].min): found 9"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[7].closeSite.site (8:24): there is no site none"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it).contains("$.changes[8].weights").contains("did you mean travel?"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[9]").contains("unknown property dance"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[10] (11:1): found 2 properties"))
          .satisfiesOnlyOnce(it -> assertThat(it).contains("$.changes[11]").contains("found 5"));
    }

    @Test
    void whatIsWrongAtASiteIsToldOfTheChangeThatGaveIt() throws IOException {
      ChangedDocument changed =
          changed(
              TEXT,
              "{\"demand\": {\"site\": \"s\", \"slot\": \"1\", \"role\": \"order\", \"min\": 9, \"target\": 3}}",
              "{\"leads\": {\"site\": \"s\", \"slot\": \"2\", \"leads\": -1}}",
              "{\"addSlot\": {\"site\": \"s\", \"slot\": {\"id\": \"0\", \"start\": \"2022-11-05T07:00\", \"end\": \"2022-11-05T06:30\"}}}",
              "{\"capacity\": {\"site\": \"s\", \"capacity\": 5}}");
      assertThat(texts(changed))
          .hasSize(3)
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[0].demand").contains("found 9"))
          .satisfiesOnlyOnce(
              it -> assertThat(it).contains("$.changes[1].leads").contains("found -1"))
          .satisfiesOnlyOnce(
              it ->
                  assertThat(it)
                      .contains("$.changes[2].addSlot")
                      .contains("found the end 2022-11-05T06:30"));
    }

    @Test
    void aRoleThatNoSlotNeedsIsTold() throws IOException {
      ChangedDocument changed =
          changed(
              TEXT,
              "{\"addRole\": {\"id\": \"entry\"}}",
              "{\"demand\": {\"site\": \"s\", \"role\": \"entry\", \"min\": 1}}");
      assertThat(texts(changed))
          .singleElement()
          .asString()
          .contains("$.changes[1].demand.role (2:34)")
          .contains("no slot of this site has a demand for the role entry");
    }

    @Test
    void aDamagedFileIsReadOrRefusedButNeverAnException() throws IOException {
      String text =
          "{\"formatVersion\": 1, \"changes\": [{\"late\": {\"volunteer\": \"v1\", \"from\": \"2022-11-05T07:00\"}},"
              + "{\"signUp\": {\"id\": \"v7\", \"availability\": []}}, {\"demand\": {\"site\": \"s\", \"slot\": \"1\", \"role\": \"order\", \"min\": 1}},"
              + "{\"addSlot\": {\"site\": \"s\", \"slot\": {\"id\": \"9\", \"start\": \"2022-11-05T13:00\", \"end\": \"2022-11-05T14:00\"}}}, {\"rules\": {\"speedKmh\": {\"car\": 30}}}]}";
      Random random = new Random(1);
      Document document = read(TEXT);
      for (int i = 0; i < 400; i++) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        int at = random.nextInt(bytes.length);
        byte[] damaged =
            switch (random.nextInt(3)) {
              case 0 -> Arrays.copyOf(bytes, at);
              case 1 -> {
                bytes[at] = (byte) random.nextInt(256);
                yield bytes;
              }
              default ->
                  (text.substring(0, at)
                          + text.substring(Math.min(text.length(), at + 1 + random.nextInt(20))))
                      .getBytes(StandardCharsets.UTF_8);
            };
        Files.write(folder.resolve("c.json"), damaged);
        Changes changes = new Changes();
        changes.add(folder.resolve("c.json"));
        ChangedDocument changed = changes.applyTo(document, null);
        assertThat(changed.document() == null).isEqualTo(!changed.errors().isEmpty());
      }
    }

    @Test
    void aFileThatIsNotThereIsTold() {
      Changes changes = new Changes();
      changes.add(folder.resolve("none.json"));
      assertThat(texts(changes.applyTo(read(TEXT), null)))
          .singleElement()
          .asString()
          .startsWith("none.json: there is no file");
    }
  }

  private String made(String... changes) throws IOException {
    ChangedDocument changed = changed(TEXT, changes);
    assertThat(changed.errors()).isEmpty();
    return new String(Objects.requireNonNull(changed.document()).source(), StandardCharsets.UTF_8);
  }

  private ChangedDocument changed(String text, String... changes) throws IOException {
    Path file = folder.resolve("c.json");
    Files.writeString(
        file, "{\"formatVersion\": 1, \"changes\": [" + String.join(",\n", changes) + "]}");
    Changes all = new Changes();
    all.add(file);
    return all.applyTo(read(text), null);
  }

  private static List<String> texts(ChangedDocument changed) {
    Phrasebook words = new Phrasebook(Language.ENGLISH);
    return changed.complaints().stream().map(it -> it.text(words)).toList();
  }

  private static Document read(String text) {
    Reading reading = ProblemReader.read(text.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }
}
