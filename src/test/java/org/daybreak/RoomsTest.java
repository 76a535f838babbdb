package org.daybreak;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * Holds the architecture: which room may import which, and which library is used where. {@link
 * ArchitecturePageTest} holds the page that tells it.
 */
class RoomsTest {
  static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("org.daybreak");

  /** Each room and the rooms it may import, apart from itself and {@code message}. */
  static final Map<String, List<String>> ROOMS = new LinkedHashMap<>();

  static {
    ROOMS.put("problem", List.of());
    ROOMS.put("message", List.of());
    ROOMS.put("sample", List.of("problem"));
    ROOMS.put("measure", List.of("problem"));
    ROOMS.put("roster", List.of("measure", "problem"));
    ROOMS.put("file", List.of("roster", "measure", "problem"));
    ROOMS.put("constraint", List.of("roster", "measure", "problem"));
    ROOMS.put("table", List.of("measure", "problem"));
    ROOMS.put("bound", List.of("table", "measure", "problem"));
    ROOMS.put("solve", List.of("constraint", "bound", "table", "roster", "measure", "problem"));
    ROOMS.put(
        "explain",
        List.of("constraint", "solve", "bound", "table", "roster", "measure", "problem"));
    ROOMS.put(
        "day",
        List.of(
            "explain",
            "solve",
            "file",
            "constraint",
            "bound",
            "table",
            "roster",
            "measure",
            "problem"));
    ROOMS.put(
        "report",
        List.of(
            "day",
            "explain",
            "solve",
            "file",
            "constraint",
            "bound",
            "roster",
            "measure",
            "problem"));
    ROOMS.put(
        "cli",
        List.of(
            "report",
            "day",
            "explain",
            "solve",
            "file",
            "constraint",
            "bound",
            "roster",
            "measure",
            "sample",
            "problem"));
  }

  static final List<String> JACKSON_ROOMS = List.of("file", "day", "report");
  static final List<String> TIMEFOLD_ROOMS = List.of("roster", "constraint", "solve", "explain");
  static final List<String> COMMAND_LINE_ROOMS = List.of("cli");

  @Test
  void everyRoomIsOnThePlan() {
    Set<String> rooms = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      rooms.add(type.getPackageName().split("\\.", -1)[2]);
    }
    assertThat(rooms).isSubsetOf(ROOMS.keySet());
  }

  @Test
  void aRoomImportsOnlyWhatThePlanAllows() {
    ROOMS.forEach(
        (room, allowed) ->
            noClasses()
                .that()
                .resideInAPackage(inside(room))
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage(
                    ROOMS.keySet().stream()
                        .filter(other -> !other.equals(room) && !other.equals("message"))
                        .filter(other -> !allowed.contains(other))
                        .map(RoomsTest::inside)
                        .toArray(String[]::new))
                .because("the plan of rooms lets '%s' import %s".formatted(room, allowed))
                .allowEmptyShould(true)
                .check(CLASSES));
  }

  @Test
  void roomsHaveNoCycles() {
    slices().matching("org.daybreak.(*)..").should().beFreeOfCycles().check(CLASSES);
  }

  @Test
  void jacksonStaysWhereDocumentsAreReadOrWritten() {
    onlyIn(JACKSON_ROOMS, "com.fasterxml..");
  }

  @Test
  void timefoldStaysWithTheSolverAndItsAnalysis() {
    onlyIn(TIMEFOLD_ROOMS, "ai.timefold..");
  }

  @Test
  void picocliStaysAtTheCommandLine() {
    onlyIn(COMMAND_LINE_ROOMS, "picocli..", "me.tongfei..");
  }

  @Test
  void tablesAreReadAndWrittenByTheLibraryInTwoRooms() {
    onlyIn(List.of("day", "report"), "de.siegmar..");
  }

  @Test
  void onlyMainLeavesTheProgram() {
    noClasses()
        .that()
        .doNotHaveFullyQualifiedName("org.daybreak.cli.Main")
        .should()
        .callMethod(System.class, "exit", int.class)
        .check(CLASSES);
  }

  @Test
  void everyRoomIsNullMarked() {
    classes()
        .that()
        .haveSimpleName("package-info")
        .should()
        .beAnnotatedWith("org.jspecify.annotations.NullMarked")
        .check(CLASSES);
    Set<String> marked = new TreeSet<>();
    Set<String> all = new TreeSet<>();
    for (JavaClass type : CLASSES) {
      all.add(type.getPackageName());
      if (type.getSimpleName().equals("package-info")) {
        marked.add(type.getPackageName());
      }
    }
    assertThat(marked).containsExactlyElementsOf(all);
  }

  private static void onlyIn(List<String> rooms, String... libraries) {
    List<String> outside = new ArrayList<>(ROOMS.keySet());
    outside.removeAll(rooms);
    noClasses()
        .that()
        .resideInAnyPackage(outside.stream().map(RoomsTest::inside).toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(Stream.of(libraries).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  private static String inside(String room) {
    return "org.daybreak." + room + "..";
  }
}
