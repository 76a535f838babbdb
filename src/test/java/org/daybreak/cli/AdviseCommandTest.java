package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.SampleProblem;
import org.jline.utils.WCWidth;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AdviseCommandTest {
  private static final String PROBLEM = "problems/two-streets-200.json";

  private static CommandRun advise(String... arguments) {
    List<String> all = new ArrayList<>(List.of("advise", PROBLEM, "--steps", "1"));
    all.addAll(List.of(arguments));
    return CommandRun.of(all.toArray(String[]::new));
  }

  @Test
  void itProposesVolunteersAndRulesAndTellsTheOdds() {
    CommandRun run = advise();
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .contains("The roster: 0 called")
        .contains("Solved again as it is: ")
        .contains("Further volunteers who would help most")
        .containsPattern("1\\. 2 for .+, with .+, \\d\\d:\\d\\d–.+, .+街道")
        .containsPattern("\\d+ of 18 sites are at least 95 % likely");
    assertThat(run.err()).contains("Solving again, 1 of ");
  }

  @Test
  void theOddsAloneNeedNoSolving() {
    CommandRun run = advise("--attendance");
    assertThat(run.err()).doesNotContain("Solving");
    assertThat(run.out()).startsWith("0 of 18 sites").contains("0.0 %").doesNotContain("again");
  }

  @Test
  void whereNothingIsAMinimumThatIsSaid(@TempDir Path folder) throws IOException {
    Path day =
        Files.writeString(
            folder.resolve("day.json"),
            """
            {"formatVersion": 1, "name": "day", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
             "roles": [], "areas": [], "sites": [], "volunteers": []}
            """);
    assertThat(CommandRun.of("advise", day.toString(), "--attendance").out())
        .isEqualTo("No site has a minimum to meet.\n");
  }

  @Test
  void jsonHoldsWhatTheTextDoes() throws IOException {
    JsonNode json = new ObjectMapper().readTree(advise("--json").out());
    assertThat(json.at("/roster/called").asInt()).isZero();
    assertThat(json.at("/again/score/hard").asInt()).isZero();
    assertThat(json.at("/volunteers/0/count").asInt()).isEqualTo(2);
    assertThat(json.at("/volunteers/0/with/score").has("medium")).isTrue();
    assertThat(json.at("/attendance")).hasSize(18);
    assertThat(json.at("/attendance/0/places/0").has("probability")).isTrue();
    assertThat(json.at("/attendance/0/newcomers")).isNotEmpty();
    JsonNode odds = new ObjectMapper().readTree(advise("--attendance", "--json").out());
    assertThat(odds.has("volunteers")).isFalse();
  }

  @Test
  void everySampleProblemIsAdvisedOn() {
    assertThat(SampleProblem.files())
        .isNotEmpty()
        .allSatisfy(
            problem -> {
              CommandRun run =
                  CommandRun.of("advise", problem.toString(), "--steps", "1", "--json");
              assertThat(run.exitCode()).as(run.err()).isZero();
              assertThat(new ObjectMapper().readTree(run.out()).at("/attendance")).isNotEmpty();
            });
  }

  @Test
  void aBadLimitIsTold() {
    CommandRun run = advise("--seconds", "0");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--seconds is 0, expected ≥ 1");
  }

  @ParameterizedTest
  @ValueSource(strings = {"en", "zh"})
  void itFitsEightyColumns(String language) {
    assertThat(advise("--all", "--lang", language).out().lines())
        .allSatisfy(
            line ->
                assertThat(line.codePoints().map(WCWidth::wcwidth).sum())
                    .as(line)
                    .isLessThanOrEqualTo(80));
  }
}
