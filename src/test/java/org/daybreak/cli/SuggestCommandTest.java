package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who could take a place is told with the price in plain words. */
class SuggestCommandTest {
  @Test
  void thePriceSaysWhatGetsBetterAndWhatWorse() {
    CommandRun run = suggest("--count", "1", "--now", "03:30");
    assertThat(run.exitCode()).as(run.err()).isZero();
    assertThat(run.out())
        .startsWith(
            """
            At home:
            1. 熊欣怡, 138-0000-0031: 无棣路社区卡口（新增）, 卡口值守, 04:30–10:30, 10
               minutes away
               better: minimum missing 1,080 person-minutes less
               worse: alone of a team 1 volunteers more, travel 10 minutes more, workload
                 42 hours² more, pre-dawn burden 1 points more, changed since published 1
                 changes more
               in all: medium +1,080, soft -272
            Would leave another place:
            """)
        .contains("Would leave another place, which somebody at home takes:\n1. ");
  }

  @Test
  void chineseIsSpokenToo() {
    assertThat(suggest("--count", "1", "--now", "03:30", "--lang", "zh").out())
        .contains("在家者：\n1. 熊欣怡，138-0000-0031：")
        .contains("   好处：未达最低人数减少 1,080 人·分钟\n   代价：");
  }

  @Test
  void whenItIsTooLateForEverybodyThatIsSaid() {
    assertThat(suggest("--now", "10:00").out())
        .isEqualTo("Nobody can take this place without breaking a rule.\n");
  }

  @Test
  void everythingUnknownIsToldAtOnce() {
    CommandRun run =
        CommandRun.of(
            "suggest",
            "problems/new-post-in-30-minutes.json",
            "--site",
            "nowhere",
            "--role",
            "none",
            "--slot",
            "0430");
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).contains("There is no site nowhere").contains("There is no role none");
    assertThat(suggest("--count", "0").err()).contains("--count");
  }

  private static CommandRun suggest(String... options) {
    String[] arguments = new String[options.length + 8];
    String[] place = {
      "suggest",
      "problems/new-post-in-30-minutes.json",
      "--site",
      "s6",
      "--role",
      "guard",
      "--slot",
      "04:30"
    };
    System.arraycopy(place, 0, arguments, 0, place.length);
    System.arraycopy(options, 0, arguments, place.length, options.length);
    return CommandRun.of(arguments);
  }
}
