package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybreak.constraint.RosterGap;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.file.Document;
import org.daybreak.message.CompareWords;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.problem.Weights;
import org.daybreak.report.CompareJson;
import org.daybreak.report.CompareText;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Shows rosters side by side. */
@Command(name = "compare")
final class CompareCommand implements Callable<Integer> {
  /** One for each letter. */
  private static final int MOST_FILES = 26;

  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "2..*", descriptionKey = "files")
  private List<Path> files = List.of();

  @Option(names = "--weights", paramLabel = "C=N,…", descriptionKey = "weights")
  private @Nullable String weights;

  @Option(names = "--all", descriptionKey = "all")
  private boolean all;

  @Option(names = "--no-phones", descriptionKey = "no_phones")
  private boolean noPhones;

  @Option(names = "--json", descriptionKey = "json")
  private boolean json;

  @Mixin CommonOptions common;

  CompareCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    if (files.size() > MOST_FILES) {
      throw new InputFault(
          console.words().say(CompareWords.TOO_MANY_FILES, files.size(), MOST_FILES));
    }
    Map<ConstraintId, Integer> stated =
        weights == null ? Map.of() : WeightsOption.parse(weights, console.words());
    List<Document> documents = FileOpening.openAll(files, console);
    List<Roster> rosters = new ArrayList<>();
    for (Document document : documents) {
      rosters.add(
          stated.isEmpty()
              ? document.roster()
              : document.roster().withWeights(changed(document.problem().weights(), stated)));
    }
    CommonGround.require(files, rosters, console.words());
    Comparison comparison = Comparison.of(rosters);
    List<String> names = files.stream().map(Path::toString).toList();
    if (json) {
      console.out().println(CompareJson.of(comparison, names, !noPhones));
    } else {
      console
          .out()
          .print(
              CompareText.of(
                  comparison,
                  names,
                  gaps(documents, comparison, rosters),
                  stated,
                  new CompareText.Scope(all, !noPhones),
                  console.words()));
    }
    return ExitCode.DONE;
  }

  /** By position; under other weights a stored bound holds no more. */
  private static Map<Integer, Gap> gaps(
      List<Document> documents, Comparison comparison, List<Roster> rosters) {
    Map<Integer, Gap> gaps = new HashMap<>();
    for (int file = 0; file < documents.size(); file++) {
      Roster roster = rosters.get(file);
      Score score = comparison.rosters().get(file).sheet().score();
      Gap gap = RosterGap.of(documents.get(file).boundOf(roster.problem()), roster, score);
      if (gap != null) {
        gaps.put(file, gap);
      }
    }
    return gaps;
  }

  private static Weights changed(Weights weights, Map<ConstraintId, Integer> stated) {
    Map<ConstraintId, Integer> changed = new EnumMap<>(ConstraintId.class);
    changed.putAll(weights.stated());
    changed.putAll(stated);
    return new Weights(changed);
  }
}
