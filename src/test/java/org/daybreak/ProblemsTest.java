package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Score;
import org.daybreak.report.RosterText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every sample problem reads without error and solves to the score recorded beside it. Where a
 * change of the search or of a problem is meant to change scores, {@code -DrecordScores=true}
 * writes the new ones into the table, and the roster into the front page, instead.
 */
class ProblemsTest {
  private static final Path README = SampleProblem.FOLDER.resolve("README.md");
  private static final Pattern ROW =
      Pattern.compile("\\| ([a-z0-9-]+) \\| (-?\\d+) \\| (-?\\d+) \\| (-?\\d+) \\|");

  static List<SampleProblem> problems() {
    return SampleProblem.all();
  }

  @ParameterizedTest
  @MethodSource("problems")
  void itSolvesToTheRecordedScore(SampleProblem problem) throws IOException {
    Score score = ScoreSheet.of(problem.solved()).score();
    assertThat(score.hard()).isZero();
    if (Boolean.getBoolean("recordScores")) {
      record(problem, score);
    } else {
      assertThat(score).isEqualTo(recorded(problem));
    }
  }

  private static Score recorded(SampleProblem problem) throws IOException {
    return ROW.matcher(Files.readString(README))
        .results()
        .filter(row -> row.group(1).equals(problem.name()))
        .map(
            row ->
                new Score(
                    Long.parseLong(row.group(2)),
                    Long.parseLong(row.group(3)),
                    Long.parseLong(row.group(4))))
        .findFirst()
        .orElseThrow(() -> new AssertionError("No score of %s is recorded.".formatted(problem)));
  }

  private static void record(SampleProblem problem, Score score) throws IOException {
    Matcher row =
        Pattern.compile("\\| %s \\| .*".formatted(problem.name()))
            .matcher(Files.readString(README));
    String recorded =
        "| %s | %d | %d | %d |".formatted(problem, score.hard(), score.medium(), score.soft());
    Files.writeString(README, row.replaceFirst(recorded));
  }

  /** The picture of what comes out, on the front page. */
  @Test
  void theReadmeOfTheProjectBeginsWithASolvedRoster() throws IOException {
    Path front = Path.of("README.md");
    String page = Files.readString(front);
    Matcher picture = Pattern.compile("(?s)```text\n(.*?)```").matcher(page);
    assertThat(picture.find()).isTrue();
    String text =
        RosterText.of(
            new SampleProblem("cppcc-before-dawn").solved(),
            RosterText.By.SITE,
            new Phrasebook(Language.CHINESE));
    String beginning =
        text.lines()
            .limit(picture.group(1).lines().count())
            .map(line -> line + "\n")
            .collect(Collectors.joining());
    if (Boolean.getBoolean("recordScores")) {
      Files.writeString(front, page.replace(picture.group(1), beginning));
    } else {
      assertThat(picture.group(1)).isEqualTo(beginning);
    }
  }

  @Test
  void theTableHasARowForEveryProblemAndNoOther() throws IOException {
    assertThat(ROW.matcher(Files.readString(README)).results().map(row -> row.group(1)))
        .containsExactlyInAnyOrderElementsOf(problems().stream().map(SampleProblem::name).toList());
  }

  @ParameterizedTest
  @MethodSource("problems")
  void itsReadmeSaysInTwoLinesWhatItShowsAndWhatAGoodRosterLooksLike(SampleProblem problem)
      throws IOException {
    List<String> lines =
        Files.readAllLines(README).stream()
            .dropWhile(line -> !line.startsWith("**[%1$s](%1$s.json)** ".formatted(problem)))
            .takeWhile(line -> !line.isEmpty())
            .toList();
    assertThat(lines).hasSize(2);
  }

  @Test
  void theReadmeTellsHowManySteps() throws IOException {
    assertThat(Files.readString(README))
        .contains("With %d steps and seed 1".formatted(SampleProblem.STEPS));
  }
}
