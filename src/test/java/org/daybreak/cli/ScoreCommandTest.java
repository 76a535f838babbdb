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
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScoreCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;
  private Path problem = Path.of("");

  @BeforeEach
  void writeProblem() throws IOException {
    problem = OneDay.writtenTo(folder);
  }

  @Test
  void jsonHoldsEveryConstraintInOrderAndNothingElse() throws IOException {
    CommandRun run = CommandRun.of("score", problem.toString(), "--json");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out()).hasLineCount(1);
    JsonNode json = JSON.readTree(run.out());
    assertThat(json.fieldNames()).toIterable().containsExactly("score", "constraints");
    assertThat(json.get("score").toString())
        .isEqualTo("{\"hard\":0,\"medium\":-360,\"soft\":-360}");
    List<String> ids = new ArrayList<>();
    json.get("constraints").forEach(it -> ids.add(it.get("id").asText()));
    assertThat(ids)
        .containsExactlyElementsOf(
            Arrays.stream(ConstraintId.values()).map(ConstraintId::id).toList());
    assertThat(json.get("constraints").get(13).toString())
        .isEqualTo(
            "{\"id\":\"minimumStaffing\",\"level\":\"medium\",\"weight\":1,"
                + "\"measure\":240,\"impact\":-240}");
  }

  @Test
  void whatWeighsNothingIsMeasuredAllTheSame() throws IOException {
    Files.writeString(
        problem,
        OneDay.PROBLEM.replace(
            "\"roles\"", "\"weights\": {\"minimumStaffing\": 0, \"missingLead\": 2}, \"roles\""));
    JsonNode json = JSON.readTree(CommandRun.of("score", problem.toString(), "--json").out());
    assertThat(json.get("constraints").get(13).toString())
        .isEqualTo(
            "{\"id\":\"minimumStaffing\",\"level\":\"medium\",\"weight\":0,"
                + "\"measure\":240,\"impact\":0}");
    assertThat(json.at("/score/medium").asLong()).isEqualTo(-240);
  }

  @Test
  void aBrokenRosterGetsAScore() throws IOException {
    Files.writeString(problem, OneDay.broken());
    CommandRun run = CommandRun.of("score", problem.toString(), "--json");
    assertThat(run.exitCode()).isZero();
    JsonNode json = JSON.readTree(run.out());
    // v1 comes 90 minutes too early for her hours and is kept from pre-dawn duties; two are on a
    // site with capacity for one.
    assertThat(json.at("/score/hard").asLong()).isEqualTo(-90 - 1 - 1);
  }

  @Test
  void theTableSpeaksBothLanguages() {
    assertThat(CommandRun.of("score", problem.toString()).out())
        .contains("minimum missing")
        .contains("-240");
    assertThat(CommandRun.of("score", problem.toString(), "--lang", "zh").out())
        .contains("未达最低人数")
        .contains("-240");
  }

  @Test
  void howManyWarningsThereAreIsToldBesideTheResult() {
    CommandRun english = CommandRun.of("score", problem.toString(), "--json");
    assertThat(english.err()).isEqualTo("2 warnings: see daybreak validate " + problem + "\n");
    assertThat(CommandRun.of("score", problem.toString(), "--lang", "zh").err())
        .isEqualTo("2 个警告：见 daybreak validate " + problem + "\n");
  }
}
