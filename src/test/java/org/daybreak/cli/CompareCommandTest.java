package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.daybreak.problem.ConstraintId;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CompareCommandTest {
  private static final String BEFORE =
      """
      {
        "formatVersion": 1, "name": "day", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order", "name": "秩序维护"}, {"id": "entry", "name": "信息录入"} ],
        "areas": [ {"id": "a", "name": "台东街道"} ],
        "sites": [
          {"id": "s1", "name": "威海路", "area": "a", "capacity": 4, "slots": [
            {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
             "demand": [ {"role": "order", "min": 1, "target": 2}, {"role": "entry", "target": 1} ]} ]},
          {"id": "s2", "name": "延吉路", "area": "a", "capacity": 4, "slots": [
            {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00",
             "demand": [ {"role": "order", "min": 1} ]} ]} ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "phone": "138-1", "note": "secret", "prefers":
           {"sites": ["s1"], "areas": [], "roles": []},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "name": "李雪\\u001b[31m", "restrictions": ["predawn"], "skills": ["lead"],
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v3", "name": "赵杰",
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ],
        "assignments": [
          {"volunteer": "v1", "site": "s1", "role": "order", "firstSlot": "0600", "lastSlot": "0600"},
          {"volunteer": "v2", "site": "s1", "role": "order", "firstSlot": "0600", "lastSlot": "0600"} ]
      }
      """;

  private static final String AFTER =
      BEFORE
          .replace(
              "\"volunteer\": \"v1\", \"site\": \"s1\"", "\"volunteer\": \"v1\", \"site\": \"s2\"")
          .replace("\"volunteer\": \"v2\"", "\"volunteer\": \"v3\"");

  @TempDir private Path folder;
  private String before = "";
  private String after = "";

  @BeforeEach
  void writeFiles() throws IOException {
    before = file("前.json", BEFORE);
    after = file("后.json", AFTER);
  }

  private String file(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content).toString();
  }

  private static CommandRun compare(String... arguments) {
    List<String> all = new ArrayList<>(List.of("compare"));
    all.addAll(List.of(arguments));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void itTellsScoresPeopleWishesCoverageAndWhoIsToBeContacted() {
    CommandRun run = compare(before, after);
    assertThat(run.exitCode()).isZero();
    assertThat(run.out().substring(run.out().indexOf("\n\n") + 2))
        .isEqualTo(
            """
                   hard  medium  soft  called  short  empty  leads missing
            A        -1    -120  -408       2      1      2              0
            B         0    -120  -798       2      0      2              1
            B − A    +1       0  -390       0     -1      0             +1

            constraint                              A     B  B − A
            restriction ignored  restrictions       1     0     -1
                                 impact            -1     0     +1
            minimum missing      person-minutes   120     0   -120
                                 impact          -120     0   +120
            lead missing         person-minutes     0   120   +120
                                 impact             0  -120   -120
            target missing       person-minutes   120   240   +120
                                 impact          -360  -720   -360
            workload             hours²            18    18      0
                                 impact           -18   -18      0
            pre-dawn burden      points             2     2      0
                                 impact           -60   -60      0
            preferred            wishes             1     0     -1
                                 impact            30     0    -30

            Called only in B (1): 赵杰
            Called only in A (1): 李雪␛[31m
            On another duty (1):
              王芳: 威海路 → 延吉路

            Wishes in B against A: 0 gained, 1 lost
              lost  王芳  prefers 威海路

            Coverage differs at 2 sites:
              site    time         role      A  B  wanted
              威海路  06:00–08:00  秩序维护  2  1     1–2
                      06:00–08:00  leads     1  0       1
              延吉路  06:00–08:00  秩序维护  0  1       1

            To be contacted again, going from A to B (3):
              王芳 138-1: 延吉路, 秩序维护, 06:00–08:00, be there at 05:00
              李雪␛[31m: stays at home
              赵杰: 威海路, 秩序维护, 06:00–08:00, be there at 05:00
            """);
  }

  @Test
  void onlyTheListToCallNamesPhonesAndTheyCanBeLeftOut() {
    assertThat(compare(before, after).out()).containsOnlyOnce("138-1");
    assertThat(compare(before, after, "--no-phones").out()).doesNotContain("138-1");
    assertThat(compare(before, after, "--json").out()).containsOnlyOnce("138-1");
    assertThat(compare(before, after, "--json", "--no-phones").out()).doesNotContain("138-1");
  }

  @Test
  void notesAndRestrictionsAreKeptBack() {
    for (String[] form : new String[][] {{}, {"--json"}, {"--all", "--lang", "zh"}}) {
      List<String> arguments = new ArrayList<>(List.of(before, after));
      arguments.addAll(List.of(form));
      assertThat(compare(arguments.toArray(String[]::new)).out())
          .doesNotContain("secret", "predawn");
    }
  }

  @Test
  void otherWeightsScoreBothAnew() {
    assertThat(compare(before, after, "--weights", "workload=3,preferred=0").out())
        .contains("Scored anew under the weights workload=3, preferred=0")
        .containsPattern("A +-1 +-120 +-474 ")
        .containsPattern("B +0 +-120 +-834 ");
  }

  @Test
  void severalAreEachComparedWithTheFirst() {
    assertThat(compare(before, after, before).out())
        .containsPattern("B − A +\\+1 ")
        .containsPattern("C − A +0 ")
        .contains("A → B", "A → C", "Nobody has another duty.");
  }

  @Test
  void differingProblemsAreToldFirst() throws IOException {
    String other =
        file("other.json", AFTER.replace("2022-11-05", "2022-11-06").replace("\"s2\"", "\"s3\""));
    assertThat(compare(before, other).out())
        .contains(
            """
            The problems differ; what they have in common is compared:
              date: 2022-11-05 → 2022-11-06
              sites: 1 only in A: 延吉路
              sites: 1 only in B: 延吉路

                   hard""");
  }

  @Test
  void filesWithNothingInCommonAreRefused() throws IOException {
    String other = file("other.json", AFTER.replaceAll("\"([vs])(\\d)\"", "\"other-$1$2\""));
    CommandRun run = compare(before, other);
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("neither a volunteer nor a site in common", "前.json", "other.json", "To mend:");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theErrorsOfAllFilesAreToldUnderTheirNames() throws IOException {
    CommandRun run =
        compare(file("1.json", "{"), before, file("2.json", BEFORE.replace("\"min\"", "\"mim\"")));
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("1.json:\n", "the file ends in the middle", "2.json:\n", "did you mean min?");
  }

  @Test
  void oneFileIsTooFewAndManyAreTooMany() {
    assertThat(compare(before).exitCode()).isEqualTo(ExitCode.USAGE);
    String[] many = new String[27];
    Arrays.fill(many, before);
    assertThat(compare(many).err()).contains("Found 27 files, expected 2 to 26");
  }

  @Test
  void jsonHoldsWhatTheTextDoes() throws IOException {
    JsonNode json = new ObjectMapper().readTree(compare(before, after, "--json").out());
    assertThat(json.at("/rosters/0/score").toString())
        .isEqualTo("{\"hard\":-1,\"medium\":-120,\"soft\":-408}");
    assertThat(json.at("/rosters/1/constraints")).hasSize(ConstraintId.values().length);
    JsonNode difference = json.at("/differences/0");
    assertThat(difference.at("/problem").toString()).isEqualTo("{\"settings\":[],\"lists\":[]}");
    assertThat(difference.at("/delta/score").toString())
        .isEqualTo("{\"hard\":1,\"medium\":0,\"soft\":-390}");
    assertThat(difference.at("/delta/constraints/0").toString())
        .isEqualTo("{\"id\":\"restriction\",\"measure\":-1,\"impact\":1}");
    assertThat(difference.at("/contacts/0/after").toString())
        .isEqualTo(
            "{\"site\":\"s2\",\"role\":\"order\",\"firstSlot\":\"0600\",\"lastSlot\":\"0600\","
                + "\"arrival\":\"2022-11-05T05:00\",\"start\":\"2022-11-05T06:00\","
                + "\"end\":\"2022-11-05T08:00\"}");
    assertThat(difference.at("/contacts/1").has("after")).isFalse();
    assertThat(difference.at("/wishes").toString())
        .isEqualTo(
            "[{\"volunteer\":\"v1\",\"wish\":\"prefers\",\"subject\":\"site\","
                + "\"of\":\"s1\",\"gained\":false}]");
    assertThat(difference.at("/sites/0/places/1").toString())
        .isEqualTo(
            "{\"slot\":\"0600\",\"before\":{\"people\":1,\"min\":1,\"target\":1},"
                + "\"after\":{\"people\":0,\"min\":1,\"target\":1}}");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void itFitsEightyColumns(String language) throws IOException {
    String start = "problems/two-streets-200.json";
    String first = folder.resolve("1.json").toString();
    String second = folder.resolve("2.json").toString();
    CommandRun.of("solve", start, "--steps", "1", "-o", first);
    CommandRun.of("solve", start, "--steps", "60", "--seed", "9", "-o", second);
    List<String> lines =
        compare(first, second, "--all", "--lang", language)
            .out()
            .lines()
            .dropWhile(it -> !it.isEmpty())
            .toList();
    assertThat(lines).hasSizeGreaterThan(100);
    assertThat(lines)
        .allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(80));
  }

  private static int columns(String line) {
    return line.codePoints().map(WCWidth::wcwidth).sum();
  }
}
