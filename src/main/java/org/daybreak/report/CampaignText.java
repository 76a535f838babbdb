package org.daybreak.report;

import static org.daybreak.message.CampaignWords.*;
import static org.daybreak.report.Numbers.grouped;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.daybreak.day.campaign.DayResult;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.TextTable.Side;

/** A campaign day by day, as a table for a terminal and for a spreadsheet. */
public final class CampaignText {
  private static final double MINUTES_AN_HOUR = 60;

  private CampaignText() {}

  /** One table, the days with histories first. */
  public static String of(String problemName, List<DayResult> days, Phrasebook words) {
    TextTable table =
        new TextTable(
            Side.RIGHT,
            Side.LEFT,
            Side.LEFT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT,
            Side.RIGHT);
    table.row(headings(words).toArray(String[]::new));
    days.forEach(day -> table.row(cells(day, words).toArray(String[]::new)));
    return words.say(TITLE, problemName) + "\n\n" + table.text() + "\n" + words.say(NOTE) + "\n";
  }

  /** CSV in UTF-8 with a byte order mark, all problems in one table. */
  public static byte[] csv(Map<String, List<DayResult>> campaigns, Phrasebook words) {
    StringWriter text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().build(text)) {
      List<String> heading = new ArrayList<>(List.of(words.say(PROBLEM)));
      heading.addAll(headings(words));
      csv.writeRecord(heading);
      campaigns.forEach(
          (name, days) ->
              days.forEach(
                  day -> {
                    List<String> row = new ArrayList<>(List.of(SpreadsheetCell.of(name)));
                    cells(day, words).forEach(cell -> row.add(cell.replace(",", "")));
                    csv.writeRecord(row);
                  }));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return ("\uFEFF" + text).getBytes(StandardCharsets.UTF_8);
  }

  /** The heading of every column. */
  public static List<String> headings(Phrasebook words) {
    return List.of(
        words.say(DAY),
        words.say(DATE),
        words.say(SET_UP),
        words.say(CALLED),
        words.say(CAME),
        words.say(SHORT_PLANNED),
        words.say(SHORT_IN_FACT),
        words.say(HOURS_MEAN),
        words.say(HOURS_MOST),
        words.say(HOURS_GINI),
        words.say(DAWN_MOST),
        words.say(DAWN_GINI),
        words.say(UNRESTED),
        words.say(TURNED_AWAY));
  }

  /** One day, a cell for each heading. */
  public static List<String> cells(DayResult day, Phrasebook words) {
    return List.of(
        String.valueOf(day.day()),
        day.date().toString(),
        words.say(day.withHistory() ? WITH : WITHOUT),
        grouped(day.called()),
        grouped(day.came()),
        grouped(day.shortPlanned()),
        grouped(day.shortInFact()),
        hours(day.minutes().mean()),
        hours((double) day.minutes().most()),
        day.minutes().giniPercent() + " %",
        grouped(day.preDawn().most()),
        day.preDawn().giniPercent() + " %",
        grouped(day.unrested()),
        grouped(day.longestTurnedAway()));
  }

  private static String hours(double minutes) {
    return String.format(Locale.ROOT, "%.1f", minutes / MINUTES_AN_HOUR);
  }
}
