package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.RosterWriter;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Score;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What commands do with a bound that a file holds. */
class StoredBoundTest {
  private static final String PROBLEM =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [ {"id": "order"} ], "areas": [ {"id": "a"} ],
        "sites": [ {"id": "s", "area": "a", "capacity": 4, "slots": [
          {"id": "0800", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00",
           "demand": [ {"role": "order", "min": 1, "target": 2} ]} ]} ],
        "volunteers": [ {"id": "v1",
          "availability": [ {"from": "2022-11-05T06:30", "to": "2022-11-05T12:00"} ]} ]
      }
      """;

  /** Two hours short of the target cost 360, three hours of work 9. */
  private static final Score BEST = new Score(0, 0, -369);

  @TempDir private Path folder;
  private Path file = Path.of("");

  @BeforeEach
  void solve() throws IOException {
    Path problem = folder.resolve("day.json");
    file = folder.resolve("day.solved.json");
    Files.writeString(problem, PROBLEM);
    assertThat(CommandRun.of("solve", problem.toString(), "--steps", "1").exitCode()).isZero();
    assertThat(ScoreSheet.of(read().roster()).score()).isEqualTo(BEST);
  }

  @Test
  void solvingShowsItLiveAndAtTheEndAndWritesIt() throws IOException {
    CommandRun run = CommandRun.of("solve", file.toString(), "--steps", "1");
    assertThat(run.err()).contains("gap: medium 0 minutes, soft 0 (0 %)");
    assertThat(run.out()).contains("No roster is better than this one; that is proven.");
    assertThat(read().bound()).isEqualTo(new Bound(0, -369, 0));
  }

  @Test
  void theTighterOfTheStoredAndTheNewIsWritten() throws IOException {
    store(new Bound(0, -300, 0));
    CommandRun.of("solve", file.toString(), "--steps", "1");
    assertThat(read().bound()).isEqualTo(new Bound(0, -369, 0));
  }

  @Test
  void aStoredOneOfALowerMediumIsRaisedToTheRosters() throws IOException {
    store(new Bound(0, -300, -120));
    CommandRun.of("solve", file.toString(), "--steps", "1");
    assertThat(read().bound()).isEqualTo(new Bound(0, -369, 0));
  }

  @Test
  void aStoredOneThatTheRosterRefutesIsDropped() throws IOException {
    store(new Bound(0, -370, 0));
    CommandRun.of("solve", file.toString(), "--steps", "1");
    assertThat(read().bound()).isEqualTo(new Bound(0, -369, 0));
  }

  @Test
  void theScoreTableTellsTheGapAndItsJsonStaysAsItIs() throws IOException {
    String json = CommandRun.of("score", file.toString(), "--json").out();
    store(new Bound(0, -369, 0));
    assertThat(CommandRun.of("score", file.toString()).out())
        .contains("一天: hard 0, medium 0, soft -369\nNo roster is better than this one");
    assertThat(CommandRun.of("score", file.toString(), "--json").out()).isEqualTo(json);
  }

  @Test
  void comparingTellsItForEachFileThatHasOneUnlessWeightsAreOthers() throws IOException {
    Path other = folder.resolve("other.json");
    Files.copy(file, other);
    store(new Bound(0, -300, 0));
    String gap = "B  At most 23 % from the best possible roster";
    assertThat(CommandRun.of("compare", other.toString(), file.toString()).out())
        .contains(gap)
        .doesNotContain("A  At most");
    assertThat(
            CommandRun.of("compare", other.toString(), file.toString(), "--weights", "travel=5")
                .out())
        .doesNotContain("At most");
  }

  @Test
  void publishingDropsItBecauseChangesCountFromThenOn() throws IOException {
    store(new Bound(0, -300, 0));
    assertThat(CommandRun.of("publish", file.toString()).exitCode()).isZero();
    assertThat(Files.readString(file)).doesNotContain("bound");
  }

  @Test
  void publishingAgainKeepsIt() throws IOException {
    CommandRun.of("publish", file.toString());
    store(new Bound(0, -300, 0));
    assertThat(CommandRun.of("publish", file.toString()).exitCode()).isZero();
    assertThat(read().bound()).isEqualTo(new Bound(0, -300, 0));
  }

  @Test
  void validatingWarnsOfOneThatWasProvenOfAnotherProblem() throws IOException {
    store(new Bound(0, -300, 0));
    Files.writeString(file, Files.readString(file).replace("\"target\": 2", "\"target\": 3"));
    CommandRun run = CommandRun.of("validate", file.toString());
    assertThat(run.exitCode()).isZero();
    assertThat(run.out() + run.err()).contains("$.bound.problem", "the bound is ignored");
    assertThat(CommandRun.of("score", file.toString()).out()).doesNotContain("At most");
  }

  private void store(Bound bound) throws IOException {
    Document document = read();
    Files.write(file, RosterWriter.write(document, document.roster(), BEST, bound));
  }

  private Document read() {
    return Objects.requireNonNull(ProblemReader.read(file).document());
  }
}
