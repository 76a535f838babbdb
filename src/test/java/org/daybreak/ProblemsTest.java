package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.problem.Score;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every sample problem reads without error and solves to the score recorded beside it. */
class ProblemsTest {
  private static final Path FOLDER = Path.of("problems");

  static List<String> recorded() throws IOException {
    return Files.readAllLines(FOLDER.resolve("README.md")).stream()
        .filter(line -> line.matches("\\| [a-z0-9-]+ \\| -?\\d+ \\| -?\\d+ \\| -?\\d+ \\|"))
        .toList();
  }

  @ParameterizedTest
  @MethodSource("recorded")
  void itSolvesToTheRecordedScore(String row) {
    List<String> cells =
        Arrays.stream(row.split("\\|", -1)).map(String::strip).filter(it -> !it.isEmpty()).toList();
    Reading reading = ProblemReader.read(FOLDER.resolve(cells.get(0) + ".json"));
    assertThat(reading.errors()).isEmpty();
    RosterSolver solver = new RosterSolver(new SolveSettings(null, 200L, 1), progress -> {});
    Score score =
        ScoreSheet.of(solver.solve(Objects.requireNonNull(reading.document()).roster())).score();
    assertThat(score.hard()).isZero();
    assertThat(score)
        .isEqualTo(
            new Score(
                Long.parseLong(cells.get(1)),
                Long.parseLong(cells.get(2)),
                Long.parseLong(cells.get(3))));
  }
}
