package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Replanning from the command line: who must be told what, in a sentence each. */
class ReplanCommandTest {
  private static final Path SAMPLE = Path.of("problems/new-post-in-30-minutes.json");

  @TempDir private Path folder;

  @Test
  void itTellsWhoMustBeToldWhatAndPublishesNothing() throws IOException {
    CommandRun run = replan("--now", "03:30");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("To be told: 2 people")
        .contains("梁文博, 138-0000-0033: please come to 无棣路社区卡口")
        .contains("卡口值守, 04:30–10:30, be there at 04:00.")
        .contains("Places: 0 short")
        .contains("daybreak publish " + folder.resolve("out.json"));
    String written = Files.readString(folder.resolve("out.json"));
    assertThat(published(written)).isEqualTo(published(Files.readString(SAMPLE)));
    CommandRun score = CommandRun.of("score", folder.resolve("out.json").toString(), "--json");
    assertThat(score.out()).contains("\"hard\":0,\"medium\":0");
  }

  @Test
  void thePlannersOptionsAreChangesToo() throws IOException {
    CommandRun run =
        replan(
            "--withdraw",
            "汪超",
            "--late",
            "v7=08:00",
            "--put",
            "孙秀英=s6/卡口值守/0430..06:30",
            "--home",
            "v1",
            "--pin",
            "v3",
            "--lang",
            "zh");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out()).contains("孙秀英").contains("原安排取消");
    assertThat(Files.readString(folder.resolve("out.json")))
        .contains("{\"volunteer\": \"v2\", \"pinned\": true}")
        .contains("{\"volunteer\": \"v1\", \"pinned\": true}")
        .contains(
            "\"site\": \"s6\", \"role\": \"guard\", \"firstSlot\": \"0430\", \"lastSlot\": \"0630\", \"pinned\": true");
  }

  @Test
  void aRosterThatCannotBeKeptFeasibleSaysWhatGives() throws IOException {
    Path changes = folder.resolve("c.json");
    Files.writeString(
        changes,
        """
        {"formatVersion": 1, "changes": [
          {"demand": {"site": "s1", "slot": "0530", "role": "entry", "min": 2}},
          {"capacity": {"site": "s1", "capacity": 2}} ]}
        """);
    CommandRun run = replan("--now", "05:20", "--changes", changes.toString());
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("Already begun or on the way, and left as they are:")
        .contains("What gives:")
        .contains(
            "  科技街社区采样点, 05:30–07:30: site over capacity, 1 people (pinned, or begun already)")
        .contains("05:30–07:30, 信息录入: 1 missing to the minimum, 0 before");
  }

  @Test
  void whatAPutBreaksIsToldWithWhoAndWhere() {
    CommandRun run = replan("--put", "傅涛=s6/guard/0430");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .contains(
            "  傅涛, 无棣路社区卡口（新增）, 卡口值守, 04:30–06:30: not available, 60 minutes (pinned, or begun already)");
  }

  @Test
  void everythingWrongIsToldAtOnceAndNothingWritten() throws IOException {
    Path changes = folder.resolve("c.json");
    Files.writeString(
        changes, "{\"formatVersion\": 1, \"changes\": [{\"withdraw\": {\"volunteer\": \"v0\"}}]}");
    CommandRun run =
        replan(
            "--changes",
            changes.toString(),
            "--withdraw",
            "谁",
            "--late",
            "v1",
            "--put",
            "v1=s1/order/0530..9");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err())
        .contains("c.json $.changes[0].withdraw.volunteer (1:61): there is no volunteer v0")
        .contains("There is no volunteer 谁")
        .contains("--late v1 is not understood")
        .contains("There is no slot 9")
        .contains("4 errors");
    assertThat(folder.resolve("out.json")).doesNotExist();
    assertThat(replan("--now", "25:00").err()).contains("--now 25:00 is not understood");
  }

  private CommandRun replan(String... options) {
    String[] arguments = new String[options.length + 4];
    arguments[0] = "replan";
    arguments[1] = SAMPLE.toString();
    arguments[2] = "-o";
    arguments[3] = folder.resolve("out.json").toString();
    System.arraycopy(options, 0, arguments, 4, options.length);
    return CommandRun.of(arguments);
  }

  private static String published(String text) {
    return text.substring(
        text.indexOf("\"published\""), text.indexOf(']', text.indexOf("\"published\"")));
  }
}
