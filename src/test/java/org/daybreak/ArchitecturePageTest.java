package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Holds the page of the architecture against the plan of rooms and against the code. */
class ArchitecturePageTest {
  private static final Path PAGE = Path.of("src/site/markdown/architecture.md");
  private static final Path SOURCES = Path.of("src/main/java/org/daybreak");
  private static final Pattern CODE = Pattern.compile("`([^`]+)`");

  /** What the page's examples introduce. */
  private static final Set<String> EXAMPLES = Set.of("Newcomer");

  private static List<List<String>> table(Path page, String head) throws IOException {
    return Files.readAllLines(page).stream()
        .dropWhile(line -> !line.equals(head))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(line -> Arrays.stream(line.split("\\|", -1)).map(String::strip).toList())
        .map(cells -> cells.subList(1, cells.size() - 1))
        .toList();
  }

  private static List<String> codes(String text) {
    return CODE.matcher(text).results().map(code -> code.group(1)).toList();
  }

  @Test
  void itsTableIsThePlanOfRooms() throws IOException {
    Map<String, List<String>> rows = new LinkedHashMap<>();
    for (List<String> row : table(PAGE, "| room | holds | may import |")) {
      assertThat(row.get(1)).as("what %s holds", row.get(0)).isNotEmpty();
      rows.put(codes(row.get(0)).get(0), codes(row.get(2)));
    }
    assertThat(rows.keySet()).containsExactlyElementsOf(RoomsTest.ROOMS.keySet());
    assertThat(rows)
        .allSatisfy(
            (room, mayImport) ->
                assertThat(mayImport)
                    .as("what %s may import", room)
                    .containsExactlyInAnyOrderElementsOf(
                        RoomsTest.ROOMS.getOrDefault(room, List.of())));
  }

  @Test
  void itTellsWhereLibrariesStay() throws IOException {
    assertThat(table(PAGE, "| library | only in |").stream().map(row -> codes(row.get(1))))
        .containsExactly(
            RoomsTest.JACKSON_ROOMS, RoomsTest.TIMEFOLD_ROOMS, RoomsTest.COMMAND_LINE_ROOMS);
  }

  @Test
  void theReadmesTableHasEveryRoomThereIs() throws IOException {
    Set<String> rooms =
        RoomsTest.CLASSES.stream()
            .map(type -> type.getPackageName().split("\\.", -1)[2])
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(
            table(Path.of("README.md"), "| room | holds |").stream()
                .flatMap(row -> codes(row.get(0)).stream()))
        .containsExactlyElementsOf(
            RoomsTest.ROOMS.keySet().stream().filter(rooms::contains).toList());
  }

  @Test
  void theClassesItNamesAreThere() throws IOException {
    Set<String> known =
        new ClassFileImporter()
            .importPackages("org.daybreak").stream()
                .map(type -> type.getSimpleName())
                .collect(Collectors.toSet());
    assertThat(prose())
        .filteredOn(code -> code.matches("[A-Z]+[a-z]\\w*") && !EXAMPLES.contains(code))
        .isNotEmpty()
        .isSubsetOf(known);
  }

  @Test
  void theFilesItNamesAreThere() throws IOException {
    assertThat(prose())
        .filteredOn(code -> code.matches("[\\w.]+(/[\\w.]+)+"))
        .isNotEmpty()
        .allMatch(
            code ->
                Files.exists(Path.of(code))
                    || Files.exists(SOURCES.resolve(code))
                    || Files.exists(SOURCES.resolve(code + ".java")));
  }

  /** What stands in backquotes outside of the blocks of code. */
  private static List<String> prose() throws IOException {
    return codes(Files.readString(PAGE).replaceAll("(?s)```.*?```", ""));
  }
}
