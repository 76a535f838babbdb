package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;
import org.daybreak.file.Document;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Weights;
import org.daybreak.roster.Roster;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;

/**
 * One of the sample problems, and its rosters: solved with a fixed seed and number of steps, once.
 *
 * @param name the file's, without its ending
 */
public record SampleProblem(String name) {
  static final Path FOLDER = Path.of("problems");

  /** What the recorded scores were reached with. */
  static final long STEPS = 200;

  /** Enough to see what a rule was good for. */
  private static final long STEPS_WITHOUT_A_RULE = 60;

  private static final long SEED = 1;
  private static final Map<String, Roster> SOLVED = new ConcurrentHashMap<>();

  /** Every problem there is, in the order of the names. */
  static List<SampleProblem> all() {
    return files().stream()
        .map(file -> new SampleProblem(file.getFileName().toString().replace(".json", "")))
        .toList();
  }

  /** The file of every problem, in the order of the names; not the rosters solved beside them. */
  public static List<Path> files() {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files
          .filter(file -> file.toString().endsWith(".json"))
          .filter(file -> !file.toString().endsWith(".solved.json"))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** The file as text. */
  String json() {
    try {
      return Files.readString(FOLDER.resolve(name + ".json"));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** What a reader makes of the file, which has no error. */
  Document document() {
    return read(json());
  }

  /** The roster of the problem as it is. */
  Roster solved() {
    return SOLVED.computeIfAbsent(name, key -> solve(document().roster(), STEPS));
  }

  /** A roster of the problem without some constraints. */
  Roster solvedWithout(ConstraintId... constraints) {
    return SOLVED.computeIfAbsent(
        name + " without " + Arrays.toString(constraints),
        key -> {
          Map<ConstraintId, Integer> weights = new EnumMap<>(ConstraintId.class);
          weights.putAll(document().problem().weights().stated());
          Arrays.stream(constraints).forEach(constraint -> weights.put(constraint, 0));
          return solve(document().roster().withWeights(new Weights(weights)), STEPS_WITHOUT_A_RULE);
        });
  }

  /** A roster of the problem with another text in place of one that the file has. */
  Roster solvedWith(String text, String replacement) {
    assertThat(json()).contains(text);
    return solve(read(json().replace(text, replacement)).roster(), STEPS_WITHOUT_A_RULE);
  }

  private static Document read(String json) {
    Reading reading = ProblemReader.read(json.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }

  private static Roster solve(Roster start, long steps) {
    return new RosterSolver(new SolveSettings(null, steps, SEED), progress -> {}).solve(start);
  }

  @Override
  public String toString() {
    return name;
  }
}
