package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import ai.timefold.solver.core.api.score.stream.Constraint;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Language;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UnitWords;
import org.daybreak.problem.ConstraintId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * Holds the page of constraints, the streams and their tests against the list of constraints. Where
 * it fails, {@code architecture.md} tells by one example what a constraint is made of.
 */
class ModelPageTest {
  private static final Path PAGE = Path.of("src/site/markdown/constraints.md");
  private static final String ROOM = "org.daybreak.constraint";
  private static final JavaClasses CLASSES = new ClassFileImporter().importPackages(ROOM);

  /** One row of the page's table. */
  private record Row(String id, String level, String weight, String unit, String measure) {
    static Row of(String line) {
      List<String> cells = Arrays.stream(line.split("\\|", -1)).map(String::strip).toList();
      return new Row(
          cells.get(1).replace("`", ""), cells.get(2), cells.get(3), cells.get(4), cells.get(5));
    }
  }

  private static List<Row> rows() throws IOException {
    return Files.readAllLines(PAGE).stream()
        .dropWhile(line -> !line.startsWith("| id | level | weight | unit | measure |"))
        .skip(2)
        .takeWhile(line -> line.startsWith("|"))
        .map(Row::of)
        .toList();
  }

  @Test
  void thePageHasARowForEveryConstraintInTheirOrderAndNoOther() throws IOException {
    assertThat(rows())
        .extracting(Row::id)
        .containsExactly(
            Arrays.stream(ConstraintId.values()).map(ConstraintId::id).toArray(String[]::new));
  }

  @ParameterizedTest
  @EnumSource(ConstraintId.class)
  void itsRowTellsItsLevelWeightAndUnit(ConstraintId constraint) throws IOException {
    Phrasebook words = new Phrasebook(Language.ENGLISH);
    Row row = rows().get(constraint.row());
    assertThat(row.level())
        .isEqualTo(words.say(LevelWords.valueOf(constraint.level().name())))
        .isEqualTo(constraint.level().name().toLowerCase(Locale.ROOT));
    assertThat(row.weight()).isEqualTo(String.valueOf(constraint.defaultWeight()));
    assertThat(row.unit()).isEqualTo(words.say(UnitWords.valueOf(constraint.unit().name())));
    assertThat(row.measure()).isNotEmpty();
    assertThat(row.measure().contains("**a reward**")).isEqualTo(constraint.isReward());
  }

  @ParameterizedTest
  @EnumSource(ConstraintId.class)
  void itHasAStreamOfItsName(ConstraintId constraint) {
    assertThat(
            CLASSES.stream()
                .filter(type -> type.getSimpleName().endsWith("Constraints"))
                .flatMap(type -> type.getMethods().stream())
                .filter(method -> method.getName().equals(constraint.id()))
                .filter(method -> method.getRawReturnType().isEquivalentTo(Constraint.class)))
        .as("methods named %s in the classes of streams", constraint.id())
        .hasSize(1);
  }

  @ParameterizedTest
  @EnumSource(ConstraintId.class)
  void itIsNamedInEveryLanguage(ConstraintId constraint) {
    Set<String> names =
        Arrays.stream(Language.values())
            .map(Phrasebook::new)
            .map(words -> words.say(ConstraintWords.valueOf(constraint.name())))
            .collect(Collectors.toSet());
    assertThat(names).hasSameSizeAs(Language.values()).doesNotContain("");
  }

  @Test
  void noTwoHaveTheSameNameInALanguage() {
    for (Language language : Language.values()) {
      Phrasebook words = new Phrasebook(language);
      assertThat(ConstraintWords.values())
          .extracting(words::say)
          .doesNotHaveDuplicates()
          .hasSameSizeAs(ConstraintId.values());
    }
  }

  @Test
  void theWorstCaseOfEachIsCounted() {
    assertThat(
            new ClassFileImporter()
                    .importPackages("org.daybreak.file")
                    .get("org.daybreak.file.WorstScore")
                    .getFieldAccessesFromSelf()
                    .stream()
                    .filter(access -> access.getTargetOwner().isEquivalentTo(ConstraintId.class))
                    .map(JavaAccess::getName)
                    .collect(Collectors.toSet()))
        .containsExactlyInAnyOrder(
            Arrays.stream(ConstraintId.values()).map(Enum::name).toArray(String[]::new));
  }

  /** A verification that passes has no impact, or counts more than nothing. */
  @ParameterizedTest
  @EnumSource(ConstraintId.class)
  void aTestShowsItFreeAndAnotherShowsWhatItCounts(ConstraintId constraint) {
    String nested = constraint.id().substring(0, 1).toUpperCase(Locale.ROOT);
    String name = nested + constraint.id().substring(1);
    List<JavaClass> tests =
        CLASSES.stream()
            .filter(type -> type.getSimpleName().equals(name))
            .filter(type -> type.getName().contains("ConstraintsTest$"))
            .toList();
    assertThat(tests).as("nested classes %s in the tests of the streams", name).hasSize(1);
    JavaClass test = tests.get(0);
    assertThat(test.getFieldAccessesFromSelf())
        .as("which constraint %s verifies", name)
        .anyMatch(
            access ->
                access.getTargetOwner().isEquivalentTo(ConstraintId.class)
                    && access.getName().equals(constraint.name()));
    assertThat(
            test.getMethodCallsFromSelf().stream()
                .filter(call -> call.getTargetOwner().getName().equals(ROOM + ".Verification"))
                .map(JavaAccess::getName)
                .collect(Collectors.toSet()))
        .as("what %s claims of its scenarios", name)
        .contains("isFree", "counts");
  }
}
