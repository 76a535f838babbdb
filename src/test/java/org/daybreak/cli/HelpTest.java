package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.List;
import java.util.Objects;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;

/** Every command explains itself, its options and its exit codes in both languages. */
class HelpTest {
  private static CommandLine daybreak(Language language) {
    return DaybreakCommand.commandLine(
        new Console(
            new Phrasebook(language),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter())));
  }

  static List<String> commands() {
    return List.copyOf(daybreak(Language.ENGLISH).getSubcommands().keySet());
  }

  @ParameterizedTest
  @MethodSource("commands")
  void everyOptionIsDescribed(String name) {
    for (Language language : Language.values()) {
      CommandLine command = Objects.requireNonNull(daybreak(language).getSubcommands().get(name));
      assertThat(command.getCommandSpec().usageMessage().description()).isNotEmpty();
      assertThat(command.getCommandSpec().args())
          .allSatisfy(it -> assertThat(it.description()).as(it.paramLabel()).isNotEmpty());
    }
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsHelpIsPrinted(String name) {
    CommandRun english = CommandRun.of(name, "--help");
    assertThat(english.exitCode()).isZero();
    assertThat(english.out())
        .startsWith("Usage: daybreak " + name + " ")
        .contains("--lang=zh|en", "Exit codes:", "130", "143", "bad usage or bad input");
    assertThat(english.err()).isEmpty();
    CommandRun chinese = CommandRun.of(name, "--help", "--lang", "zh");
    assertThat(chinese.out()).startsWith("用法：daybreak " + name + " ").contains("退出码：");
  }

  @Test
  void theProgramListsItsCommands() {
    assertThat(CommandRun.of("--help").out()).contains(commands());
    assertThat(CommandRun.of("--version").out()).startsWith("Daybreak ");
  }

  @Test
  void withoutACommandOneIsAskedFor() {
    CommandRun run = CommandRun.of();
    assertThat(run.exitCode()).isEqualTo(ExitCode.USAGE);
    assertThat(run.err()).isEqualTo("Missing: a command\nSee: daybreak --help\n");
  }

  @Test
  void completionKnowsEveryCommandAndOption() {
    CommandRun run = CommandRun.of("completion");
    assertThat(run.exitCode()).isZero();
    assertThat(run.out())
        .startsWith("#!/usr/bin/env bash")
        .contains(commands())
        .contains("--fresh");
  }

  @Test
  void theLanguageIsTakenInAnyCaseAndPlace() {
    assertThat(CommandRun.of("--lang", "ZH", "--help").out()).contains("退出码：");
    assertThat(CommandRun.of("solve", "--help", "--lang", "Zh").out()).contains("退出码：");
  }
}
