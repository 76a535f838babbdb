package org.daybreak.cli;

import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.day.publish.Answer;
import org.daybreak.day.publish.Answers;
import org.daybreak.day.publish.Publishing;
import org.daybreak.file.Document;
import org.daybreak.file.RosterWriter;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.PublishWords;
import org.daybreak.report.CallTable;
import org.daybreak.report.PublishText;
import org.daybreak.roster.Roster;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Makes what is assigned the published roster, and reads who has answered. */
@Command(name = "publish")
final class PublishCommand implements Callable<Integer> {
  private final Console console;

  @Parameters(paramLabel = "FILE", descriptionKey = "file")
  private Path file;

  @Option(names = "--answers", paramLabel = "FILE.csv", descriptionKey = "answers")
  private @Nullable Path answers;

  @Option(names = "--calls", paramLabel = "FILE.csv", descriptionKey = "calls")
  private @Nullable Path calls;

  @Option(names = "--force", descriptionKey = "force")
  private boolean force;

  @Option(
      names = {"-o", "--output"},
      paramLabel = "OUT",
      descriptionKey = "output")
  private @Nullable Path output;

  @Mixin CommonOptions common;

  PublishCommand(Console console) {
    this.console = console;
  }

  @Override
  public Integer call() {
    Phrasebook words = console.words();
    OutputFile target = OutputFile.forInput(file, output, words);
    OutputFile callTarget = calls == null ? null : OutputFile.checked(calls, words);
    Document document = FileOpening.open(file, console);
    Roster before = document.roster();
    Answers read =
        answers == null
            ? Answers.NONE
            : Answers.read(answers, document.problem().profiles(), before.duties());
    FileOpening.requireNoFaults(read.faults(), console);
    Roster published = Publishing.publish(before, read.byProfile());
    ScoreSheet sheet = ScoreSheet.of(published);
    if (sheet.score().hard() < 0 && !force) {
      throw new InputFault(PublishText.broken(sheet, words));
    }
    console.out().print(PublishText.of(before, published, read.byProfile(), words));
    target.write(RosterWriter.write(document, published, sheet.score()), console.out());
    if (callTarget != null) {
      callTarget.write(CallTable.of(published, words), console.out());
    }
    if (read.byProfile().containsValue(Answer.REFUSED)) {
      console.out().println(words.say(PublishWords.NEXT_REPLAN, target.path().toString()));
    }
    return ExitCode.DONE;
  }
}
