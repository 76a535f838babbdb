package org.daybreak.cli;

import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.daybreak.day.suggest.Suggester;
import org.daybreak.day.suggest.Suggestions;
import org.daybreak.file.Document;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Role;
import org.daybreak.problem.Site;
import org.daybreak.problem.Slot;
import org.daybreak.report.SuggestText;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Says who could take one place now, best first. */
@Command(name = "suggest")
final class SuggestCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--site", paramLabel = "S", required = true, descriptionKey = "suggest_site")
  private String site;

  @Option(names = "--role", paramLabel = "R", required = true, descriptionKey = "suggest_role")
  private String role;

  @Option(names = "--slot", paramLabel = "T", required = true, descriptionKey = "suggest_slot")
  private String slot;

  @Option(names = "--count", paramLabel = "N", descriptionKey = "suggest_count")
  private int count = 5;

  @Option(names = "--now", paramLabel = "TIME", descriptionKey = "now")
  private @Nullable String now;

  @Mixin CommonOptions common;

  SuggestCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    NumberOption.requireAtLeast("--count", count, 1, words);
    Document document = FileOpening.open(file, console);
    Problem problem = document.problem();
    NameLookup lookup = new NameLookup(problem, words);
    Site foundSite = lookup.site(site);
    Role foundRole = lookup.role(role);
    Slot foundSlot = lookup.slot(foundSite, slot);
    lookup.requireFound();
    Suggestions suggestions =
        Suggester.suggest(
            document.roster(),
            Objects.requireNonNull(foundSite),
            Objects.requireNonNull(foundRole),
            Objects.requireNonNull(foundSlot),
            TimeOption.epochMinute("--now", now, problem, words),
            count);
    console.out().print(SuggestText.of(problem, suggestions, words));
    return ExitCode.DONE;
  }
}
