package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.daybreak.day.campaign.Campaign;
import org.daybreak.day.campaign.DayResult;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.report.CampaignText;
import org.daybreak.report.page.CampaignPage;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Plays a run of days, with and without the memory of the earlier ones. */
@Command(name = "campaign")
final class CampaignCommand implements Callable<Integer> {
  private static final int MOST_DAYS = 366;

  private final Console console;

  @Parameters(paramLabel = "PROBLEM", arity = "1..*", descriptionKey = "campaign_files")
  private List<Path> files;

  @Option(names = "--days", paramLabel = "D", required = true, descriptionKey = "days")
  private int days;

  @Option(names = "--seed", paramLabel = "S", descriptionKey = "seed")
  private long seed = 1;

  @Option(names = "--steps", paramLabel = "N", descriptionKey = "campaign_steps")
  private long steps = 100;

  @Option(names = "--csv", paramLabel = "FILE.csv", descriptionKey = "campaign_csv")
  private @Nullable Path csv;

  @Option(names = "--html", paramLabel = "FILE.html", descriptionKey = "campaign_html")
  private @Nullable Path html;

  @Mixin CommonOptions common;

  CampaignCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    NumberOption.requireWithin("--days", days, 1, MOST_DAYS, words);
    NumberOption.requireWithin("--steps", steps, 1, Integer.MAX_VALUE, words);
    OutputFile csvTarget = csv == null ? null : OutputFile.checked(csv, words);
    OutputFile htmlTarget = html == null ? null : OutputFile.checked(html, words);
    List<Problem> problems = new ArrayList<>();
    files.forEach(file -> problems.add(FileOpening.open(file, console).problem()));
    Map<String, List<DayResult>> campaigns = new LinkedHashMap<>();
    for (Problem problem : problems) {
      List<DayResult> results = Campaign.play(problem, days, seed, steps);
      campaigns.put(name(problem, campaigns), results);
      console.out().println(CampaignText.of(problem.name(), results, words));
      console.out().flush();
    }
    if (csvTarget != null) {
      csvTarget.write(CampaignText.csv(campaigns, words), console.out());
    }
    if (htmlTarget != null) {
      htmlTarget.write(CampaignPage.of(campaigns, words), console.out());
    }
    return ExitCode.DONE;
  }

  /** The name, numbered where another problem has it already. */
  private static String name(Problem problem, Map<String, List<DayResult>> taken) {
    String name = problem.name();
    for (int number = 2; taken.containsKey(name); number++) {
      name = problem.name() + " " + number;
    }
    return name;
  }
}
