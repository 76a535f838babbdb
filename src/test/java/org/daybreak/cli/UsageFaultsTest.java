package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with a command line is told in one line, then where to read on; exit code 2. */
class UsageFaultsTest {
  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      textBlock =
          """
          solve => Missing: FILE => 缺少：FILE
          solve day.json --steps => Missing: --steps N => 缺少：--steps N
          generate --sites 3 => Missing: --volunteers N => 缺少：--volunteers N
          slove day.json => Unknown argument: slove; did you mean solve? => 未知参数：slove，是否应为 solve？
          dance => Unknown argument: dance => 未知参数：dance
          solve day.json --stepz 3 => Unknown argument: --stepz; did you mean --steps? => 未知参数：--stepz，是否应为 --steps？
          score day.json other.json => Unknown argument: other.json => 未知参数：other.json
          solve day.json --steps many => --steps: found many, expected a whole number of at most 9223372036854775807 => --steps：值为 many，应为：不超过 9223372036854775807 的整数
          solve day.json --seconds 1.5 => --seconds: found 1.5, expected a whole number of at most 2147483647 => --seconds：值为 1.5，应为：不超过 2147483647 的整数
          show day.json --by street => --by: found street, expected site | team | volunteer => --by：值为 street，应为：site | team | volunteer
          solve day.json --seed 1 --seed 2 => --seed is given twice. => --seed 出现了两次。
          """)
  void itIsToldInBothLanguages(String line, String english, String chinese) {
    assertTold(line + " --lang en", english);
    assertTold(line + " --lang zh", chinese);
  }

  private static void assertTold(String line, String told) {
    CommandRun run = CommandRun.of(line.split(" ", -1));
    assertThat(run.exitCode()).as(line).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).startsWith(told).contains("--help");
    assertThat(run.out()).isEmpty();
  }
}
