package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ExplainCommandTest {
  private static final String PROBLEM =
      """
      {
        "formatVersion": 1, "name": "day", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order", "name": "秩序维护"}, {"id": "entry", "name": "信息录入", "skills": ["entry"]} ],
        "teams": [ {"id": "t", "name": "先锋队"} ],
        "areas": [ {"id": "a", "name": "台东街道"} ],
        "sites": [
          {"id": "s1", "name": "威海路", "area": "a", "capacity": 4, "slots": [
            {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
             "demand": [ {"role": "order", "min": 1, "target": 2, "max": 2}, {"role": "entry", "min": 1} ]} ]},
          {"id": "s2", "name": "延吉路", "area": "a", "capacity": 4, "slots": [
            {"id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
             "demand": [ {"role": "order", "min": 1, "max": 1} ]} ]} ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "team": "t", "phone": "138-1", "note": "secret", "skills": ["lead"],
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "name": "李雪\\u001b[31m", "restrictions": ["predawn"], "history": {"minutesWorked": 600},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v3", "name": "赵杰", "skills": ["entry"],
           "availability": [ {"from": "2022-11-05T06:30", "to": "2022-11-05T12:00"} ]},
          {"id": "v4", "name": "孙丽", "availability": []} ],
        "assignments": [
          {"volunteer": "v1", "site": "s1", "role": "order", "firstSlot": "0600", "lastSlot": "0600"},
          {"volunteer": "v3", "site": "s2", "role": "order", "firstSlot": "0800", "lastSlot": "0800"} ],
        "standbys": [ {"volunteer": "v2", "sites": ["s1"]} ]
      }
      """;

  @TempDir private Path folder;
  private String file = "";

  @BeforeEach
  void writeFile() throws IOException {
    file = Files.writeString(folder.resolve("点位.json"), PROBLEM).toString();
  }

  private CommandRun explain(String... arguments) {
    List<String> all = new ArrayList<>(List.of("explain", file));
    all.addAll(List.of(arguments));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Nested
  class OfAVolunteer {
    @Test
    void itTellsWhatTheDutyIsWorthAndWhatElseThereWas() {
      assertThat(explain("--volunteer", "王芳").out())
          .isEqualTo(
              """
              王芳 (v1, 先锋队)
              威海路, 秩序维护, 06:00–08:00, be there at 05:00

              What the roster has of this duty, against staying at home: medium +240, soft -99
                constraint       measure  unit            impact
                minimum missing     -120  person-minutes    +120
                lead missing        -120  person-minutes    +120
                alone of a team       +1  volunteers         -60
                workload              +9  hours²              -9
                pre-dawn burden       +1  points             -30

              The best alternatives that break no rule, each by itself:
              1. stay at home
                 medium -240, soft +99: minimum missing +120 person-minutes (-120), lead
                 missing +120 person-minutes (-120), alone of a team -1 volunteers (+60),
                 workload -9 hours² (+9), pre-dawn burden -1 points (+30)
              """);
    }

    @Test
    void whoIsAtHomeIsToldWhyInASentence() {
      assertThat(explain("--volunteer", "v2").out())
          .contains(
              """
              On call at home for: 威海路

              Why not me, to be sent:
              李雪␛[31m, thank you for signing up for November 5, 2022; please stand by at home \
              for 威海路 and stay reachable, for we call you when somebody is missing; you have no \
              post of your own because every place that you could take is filled by people who \
              have worked less so far.
              """)
          .contains("1. 延吉路, 秩序维护, 08:00–10:00, in the place of 赵杰, who stays at home");
      assertThat(explain("--volunteer", "v2", "--lang", "zh").out()).contains("请您在家待命（威海路）并保持电话畅通");
      assertThat(explain("--volunteer", "v4", "--lang", "zh").out())
          .contains("孙丽您好", "2022年11月5日", "没有与您登记的时间相合的班次");
    }

    @Test
    void aSiteThatMightHaveBeenExpectedIsToldDutyByDuty() {
      assertThat(explain("--volunteer", "v2", "--site", "威海路").out())
          .contains(
              """
              At 威海路, everybody else staying:
                06:00–08:00, 秩序维护: forbidden: restriction ignored (1 restrictions)
                06:00–08:00, 信息录入: forbidden: skill missing (1 skills), restriction
                  ignored (1 restrictions)
              """);
      assertThat(explain("--volunteer", "v1", "--site", "延吉路").out())
          .contains("08:00–10:00, 秩序维护: forbidden: role over maximum");
    }

    @Test
    void jsonHoldsWhatTheTextDoes() throws IOException {
      JsonNode json =
          new ObjectMapper().readTree(explain("--volunteer", "v2", "--site", "s1", "--json").out());
      assertThat(json.has("duty")).isFalse();
      assertThat(json.at("/home/reason").asText()).isEqualTo("filled");
      assertThat(json.at("/home/constraint").asText()).isEqualTo("workload");
      assertThat(json.at("/options/0/obstacles").toString())
          .isEqualTo("[{\"id\":\"restriction\",\"measure\":1}]");
      assertThat(json.at("/alternatives/0/steps")).hasSize(2);
      assertThat(json.at("/alternatives/0/delta").toString())
          .isEqualTo(
              "{\"score\":{\"hard\":0,\"medium\":0,\"soft\":-60},"
                  + "\"constraints\":[{\"id\":\"workload\",\"measure\":60,\"impact\":-60}]}");
    }

    @Test
    void jsonTellsTheBestDutyAtTheSiteThatNoRuleForbids() throws IOException {
      ObjectMapper mapper = new ObjectMapper();
      JsonNode none = mapper.readTree(explain("--volunteer", "v1", "--site", "s2", "--json").out());
      assertThat(none.has("bestOption")).isFalse();
      assertThat(none.at("/options/0/obstacles").toString())
          .isEqualTo("[{\"id\":\"roleMaximum\"}]");
      file = file.replace("点位", "空");
      Files.writeString(Path.of(file), PROBLEM.replace("\"max\": 1}", "\"max\": 2}"));
      JsonNode best = mapper.readTree(explain("--volunteer", "v1", "--site", "s2", "--json").out());
      assertThat(best.at("/bestOption/delta/score/medium").asInt()).isEqualTo(-240);
    }
  }

  @Nested
  class OfAPlace {
    @Test
    void theFunnelLeadsFromEverybodyToNobody() {
      assertThat(explain("--site", "威海路").out())
          .isEqualTo(
              """
              威海路, 信息录入, 06:00–08:00: 0 of 1 there
                4  signed up
                1  have the skills it needs  -3
                0  are free then             -1
              Nobody is left.

              Nobody can be put there without breaking a rule or moving what is pinned.

              威海路, 秩序维护, 06:00–08:00: 1 of 1–2 there
                4  signed up
                3  are not there already       -1
                2  are not restricted from it  -1
                0  are free then               -2
              Nobody is left.

              Nobody can be put there without breaking a rule or moving what is pinned.
              """);
    }

    @Test
    void aPlaceNamedInFullIsExplainedThoughItIsFilled() {
      assertThat(explain("--site", "s2").out()).isEqualTo("Every place at 延吉路 is filled.\n");
      assertThat(explain("--site", "s2", "--slot", "08:00", "--role", "order").out())
          .contains("1 of 1 there", "find room in the role all through a shift");
    }

    @Test
    void jsonHoldsEveryStep() throws IOException {
      JsonNode json = new ObjectMapper().readTree(explain("--site", "s1", "--json").out());
      assertThat(json).hasSize(2);
      assertThat(json.at("/0/funnel/steps/2").toString())
          .isEqualTo("{\"removal\":\"required_skill\",\"removed\":3,\"left\":1}");
    }
  }

  @Nested
  class Faults {
    @Test
    void everythingUnknownIsToldAtOnce() {
      CommandRun run = explain("--site", "威海", "--role", "oder");
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err())
          .contains("no site 威海; did you mean s1 (威海路", "no role oder; did you mean order");
    }

    @Test
    void whatDoesNotGoTogetherIsTold() {
      assertThat(explain().err()).contains("Missing: --volunteer or --site");
      assertThat(explain("--slot", "06:00").err()).contains("expected --site and no --volunteer");
      CommandRun run = explain("--volunteer", "v1", "--role", "order");
      assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
      assertThat(run.err()).contains("expected --site and no --volunteer");
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void itFitsEightyColumns(String language) {
    file = folder.resolve("solved.json").toString();
    CommandRun.of("solve", "problems/two-streets-200.json", "--steps", "1", "-o", file);
    List<String> lines = new ArrayList<>();
    lines.addAll(
        explain("--volunteer", "v1", "--site", "s3", "--all", "--lang", language)
            .out()
            .lines()
            .toList());
    for (String site : List.of("s1", "s2", "s3")) {
      lines.addAll(explain("--site", site, "--all", "--lang", language).out().lines().toList());
    }
    assertThat(lines).hasSizeGreaterThan(60);
    assertThat(lines)
        .allSatisfy(
            line ->
                assertThat(line.codePoints().map(WCWidth::wcwidth).sum())
                    .as(line)
                    .isLessThanOrEqualTo(80));
  }
}
