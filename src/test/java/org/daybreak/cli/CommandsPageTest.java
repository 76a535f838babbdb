package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.lang.reflect.Field;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import picocli.CommandLine;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.OptionSpec;
import picocli.CommandLine.Model.PositionalParamSpec;

/** Holds the page of commands against the commands, both ways. */
class CommandsPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/commands.md");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");
  private static final Pattern OPTION = Pattern.compile("(?<![\\w-])--?[a-z][a-z-]*");

  private static CommandLine daybreak() {
    return DaybreakCommand.commandLine(
        new Console(
            new Phrasebook(Language.ENGLISH),
            new PrintWriter(new StringWriter()),
            new PrintWriter(new StringWriter())));
  }

  /** The lines of the page by heading; what stands before the first heading under "". */
  private static Map<String, List<String>> sections() throws IOException {
    Map<String, List<String>> sections = new LinkedHashMap<>();
    List<String> section = new ArrayList<>();
    sections.put("", section);
    for (String line : Files.readAllLines(PAGE)) {
      if (line.startsWith("## ")) {
        section = new ArrayList<>();
        sections.put(line.substring("## ".length()), section);
      } else {
        section.add(line);
      }
    }
    return sections;
  }

  /** The cells of the table with this head, row by row; none where there is no such table. */
  private static List<List<String>> table(String heading, String head) throws IOException {
    return sections().getOrDefault(heading, List.of()).stream()
        .dropWhile(line -> !line.equals(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.asList(line.split("(?<!\\\\)\\|", -1)))
        .map(cells -> cells.stream().map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  /** How a heading names a command: its name, then its parameters. */
  private static String heading(CommandLine command) {
    StringBuilder heading = new StringBuilder(command.getCommandName());
    for (PositionalParamSpec parameter : command.getCommandSpec().positionalParameters()) {
      String label = parameter.paramLabel() + (parameter.arity().max() > 1 ? "..." : "");
      heading.append(' ').append(parameter.required() ? label : "[" + label + "]");
    }
    return heading.toString();
  }

  /** How a table names an option: its names, the last with the value's. */
  private static String cell(OptionSpec option) {
    String names =
        Arrays.stream(option.names()).map(name -> "`" + name).collect(Collectors.joining("`, "));
    boolean hasValue = option.arity().max() > 0;
    return names + (hasValue ? " " + option.paramLabel().replace("|", "\\|") : "") + "`";
  }

  private static Set<String> names(CommandSpec spec) {
    return spec.options().stream()
        .flatMap(option -> Arrays.stream(option.names()))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  private static CommandLine command(String name) {
    return Objects.requireNonNull(daybreak().getSubcommands().get(name), name);
  }

  static List<String> commands() {
    return List.copyOf(daybreak().getSubcommands().keySet());
  }

  @Test
  void everyCommandHasASectionAndEverySectionACommand() throws IOException {
    List<String> headings = new ArrayList<>(sections().keySet());
    headings.remove("");
    assertThat(headings)
        .containsExactlyElementsOf(
            daybreak().getSubcommands().values().stream().map(CommandsPageTest::heading).toList());
  }

  @Test
  void theOptionsOfEveryCommandAreThoseOfTheProgramItself() throws IOException {
    CommandLine program = daybreak();
    List<String> documented =
        table("", "| option of every command | meaning |").stream().map(row -> row.get(0)).toList();
    assertThat(documented)
        .containsExactlyInAnyOrderElementsOf(
            program.getCommandSpec().options().stream().map(CommandsPageTest::cell).toList());
    Set<String> common = names(program.getCommandSpec());
    common.removeAll(Set.of("-V", "--version"));
    assertThat(program.getSubcommands().values())
        .allSatisfy(command -> assertThat(names(command.getCommandSpec())).containsAll(common));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsTableHasEveryOptionAndNoOther(String name) throws IOException {
    CommandLine command = command(name);
    Set<String> common = names(daybreak().getCommandSpec());
    List<OptionSpec> own =
        command.getCommandSpec().options().stream()
            .filter(option -> !common.contains(option.longestName()))
            .toList();
    List<List<String>> rows = table(heading(command), "| option | default | meaning |");
    assertThat(rows.stream().map(row -> row.get(0)))
        .containsExactlyInAnyOrderElementsOf(own.stream().map(CommandsPageTest::cell).toList());
    assertThat(rows).allSatisfy(row -> assertThat(row).hasSize(3).doesNotContain(""));
  }

  @ParameterizedTest
  @MethodSource("commands")
  void itsTableTellsTheDefaults(String name) throws IOException {
    CommandLine command = command(name);
    for (List<String> row : table(heading(command), "| option | default | meaning |")) {
      OptionSpec option = command.getCommandSpec().findOption(longest(row.get(0)));
      Object initial = option.initialValue();
      if (option.required()) {
        assertThat(row.get(1)).as(row.get(0)).isEqualTo("required");
      } else if (initial != null && !initial.equals(false) && !initial.equals(List.of())) {
        assertThat(row.get(1)).as(row.get(0)).isEqualTo(written(initial));
      } else {
        assertThat(row.get(1)).as(row.get(0)).isNotEqualTo("required");
      }
    }
  }

  /** The last name in a cell, without the value's. */
  private static String longest(String cell) {
    Matcher codes = CODE.matcher(cell);
    String last = "";
    while (codes.find()) {
      last = codes.group(1).split(" ", -1)[0];
    }
    return last;
  }

  private static String written(Object value) {
    return value instanceof Enum<?> constant
        ? constant.name().toLowerCase(Locale.ROOT)
        : value.toString();
  }

  @Test
  void noSectionSpeaksOfAnOptionThatItsCommandDoesNotHave() throws IOException {
    CommandLine program = daybreak();
    Map<String, Set<String>> known = new LinkedHashMap<>();
    Set<String> all = names(program.getCommandSpec());
    for (CommandLine command : program.getSubcommands().values()) {
      known.put(heading(command), names(command.getCommandSpec()));
      all.addAll(names(command.getCommandSpec()));
    }
    sections()
        .forEach(
            (heading, lines) ->
                assertThat(options(String.join("\n", lines)))
                    .as("options that the section '%s' speaks of", heading)
                    .isSubsetOf(known.getOrDefault(heading, all)));
  }

  private static Set<String> options(String text) {
    return CODE.matcher(text)
        .results()
        .map(code -> code.group(1))
        .filter(code -> !code.contains("java ") && !code.contains("mvn "))
        .flatMap(code -> OPTION.matcher(code).results())
        .map(option -> option.group())
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void exitCodesAreThoseOfTheProgramAndOfItsHelp() throws Exception {
    List<String> codes = new ArrayList<>();
    for (Field code : ExitCode.class.getDeclaredFields()) {
      if (code.getType() == int.class) {
        codes.add(String.valueOf(code.getInt(null)));
      }
    }
    assertThat(table("", "| exit code | meaning |").stream().map(row -> row.get(0)))
        .containsExactlyElementsOf(codes);
    for (CommandLine command : daybreak().getSubcommands().values()) {
      assertThat(
              command.getCommandSpec().usageMessage().exitCodeList().keySet().stream()
                  .map(String::strip))
          .as(command.getCommandName())
          .containsExactlyElementsOf(codes);
    }
  }
}
