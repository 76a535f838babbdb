package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A run of days is shown as a table, and written as CSV and as a page. */
class CampaignCommandTest {
  @TempDir private Path folder;

  @Test
  void theDaysAreShownAndWritten() throws IOException {
    Path csv = folder.resolve("days.csv");
    Path html = folder.resolve("days.html");
    CommandRun run =
        CommandRun.of(
            "campaign",
            "problems/new-post-in-30-minutes.json",
            "--days",
            "2",
            "--steps",
            "1",
            "--csv",
            csv.toString(),
            "--html",
            html.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("day by day")
        .contains("2022-11-06  with history")
        .contains("2022-11-06  without history")
        .contains("Written: " + csv)
        .contains("Written: " + html);
    List<String> rows = Files.readAllLines(csv);
    assertThat(rows).hasSize(5);
    assertThat(rows.get(0)).startsWith("\uFEFFproblem,day,date,roster,called,came");
    assertThat(Files.readString(html)).contains("<svg").contains("2022-11-06</td>");
  }

  @Test
  void aNumberOfDaysOutOfRangeIsRefusedBeforeAnythingIsPlayed() {
    CommandRun run =
        CommandRun.of("campaign", "problems/new-post-in-30-minutes.json", "--days", "0");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("--days").contains("1 … 366");
  }
}
