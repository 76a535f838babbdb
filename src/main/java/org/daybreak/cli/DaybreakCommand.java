package org.daybreak.cli;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import org.daybreak.message.HelpWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UsageWords;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Model.UsageMessageSpec;

/** The program itself: it only has subcommands. */
@Command(name = "daybreak", versionProvider = VersionProvider.class)
final class DaybreakCommand implements Runnable {
  @CommandLine.Spec private CommandSpec spec;

  @CommandLine.Mixin CommonOptions common;

  @CommandLine.Option(
      names = {"-V", "--version"},
      versionHelp = true,
      descriptionKey = "version")
  boolean version;

  /** The parser of a whole command line. */
  static CommandLine commandLine(Console console) {
    CommandLine line =
        new CommandLine(new DaybreakCommand())
            .addSubcommand(new SolveCommand(console))
            .addSubcommand(new ScoreCommand(console))
            .addSubcommand(new ShowCommand(console))
            .addSubcommand(new CompareCommand(console))
            .addSubcommand(new ReportCommand(console))
            .addSubcommand(new ExplainCommand(console))
            .addSubcommand(new AdviseCommand(console))
            .addSubcommand(new ValidateCommand(console))
            .addSubcommand(new PublishCommand(console))
            .addSubcommand(new BenchmarkCommand(console))
            .addSubcommand(new ReplanCommand(console))
            .addSubcommand(new SuggestCommand(console))
            .addSubcommand(new StandbyCommand(console))
            .addSubcommand(new CarryCommand(console))
            .addSubcommand(new CampaignCommand(console))
            .addSubcommand(new GenerateCommand(console))
            .addSubcommand(new CompletionCommand(console));
    HelpBundle bundle = new HelpBundle(console.words());
    describe(line.getCommandSpec(), HelpWords.ROOT, bundle, console.words());
    line.getSubcommands()
        .forEach(
            (name, subcommand) ->
                describe(
                    subcommand.getCommandSpec(),
                    HelpWords.valueOf(name.toUpperCase(Locale.ROOT)),
                    bundle,
                    console.words()));
    return line.setOut(console.out())
        .setErr(console.err())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setUsageHelpAutoWidth(true)
        .setParameterExceptionHandler(new UsageFaults(console))
        .setExecutionExceptionHandler(new ProgramFaults(console));
  }

  private static void describe(
      CommandSpec spec, HelpWords description, HelpBundle bundle, Phrasebook words) {
    Map<String, String> exitCodes = new LinkedHashMap<>();
    exitCodes.put(" " + ExitCode.DONE, words.say(HelpWords.EXIT_DONE));
    exitCodes.put(" " + ExitCode.FAULT, words.say(HelpWords.EXIT_FAULT));
    exitCodes.put(" " + ExitCode.USAGE, words.say(HelpWords.EXIT_USAGE));
    exitCodes.put(" " + ExitCode.INTERRUPTED, words.say(HelpWords.EXIT_INTERRUPTED));
    exitCodes.put(" " + ExitCode.TERMINATED, words.say(HelpWords.EXIT_TERMINATED));
    UsageMessageSpec usage = spec.usageMessage();
    usage
        .description(words.say(description))
        .synopsisHeading(words.say(HelpWords.SYNOPSIS_HEADING))
        .parameterListHeading(words.say(HelpWords.PARAMETERS_HEADING))
        .optionListHeading(words.say(HelpWords.OPTIONS_HEADING))
        .commandListHeading(words.say(HelpWords.COMMANDS_HEADING))
        .exitCodeListHeading(words.say(HelpWords.EXIT_HEADING))
        .exitCodeList(exitCodes);
    spec.resourceBundle(bundle);
  }

  @Override
  public void run() {
    throw new CommandLine.ParameterException(spec.commandLine(), UsageWords.MISSING_COMMAND.name());
  }
}
