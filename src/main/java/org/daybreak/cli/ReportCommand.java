package org.daybreak.cli;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.daybreak.file.Document;
import org.daybreak.report.page.ReportPage;
import org.daybreak.report.page.ReportedRoster;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Writes rosters as one self-contained HTML page. */
@Command(name = "report")
final class ReportCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "report_files")
  private List<Path> files = List.of();

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "report_output")
  private @Nullable Path output;

  @Option(names = "--no-phones", descriptionKey = "report_no_phones")
  private boolean noPhones;

  @Mixin CommonOptions common;

  ReportCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    OutputFile target = OutputFile.forPage(files, output, console.words());
    List<Document> documents =
        files.size() == 1
            ? List.of(FileOpening.open(files.get(0), console))
            : FileOpening.openAll(files, console);
    List<Roster> rosters = documents.stream().map(Document::roster).toList();
    CommonGround.require(files, rosters, console.words());
    List<ReportedRoster> reported = new ArrayList<>();
    for (int file = 0; file < files.size(); file++) {
      reported.add(
          new ReportedRoster(
              files.get(file).getFileName().toString(),
              rosters.get(file),
              documents.get(file).bound()));
    }
    target.write(ReportPage.of(reported, console.words().language(), !noPhones), console.out());
    return ExitCode.DONE;
  }
}
