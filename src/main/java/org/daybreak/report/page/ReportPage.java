package org.daybreak.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import org.daybreak.message.Language;
import org.daybreak.message.PageWords;
import org.daybreak.message.Phrasebook;

/**
 * Rosters as one self-contained HTML page that asks no network for anything: its policy allows this
 * one script and this one style, by their hashes. It holds neither restrictions nor notes.
 */
public final class ReportPage {
  private ReportPage() {}

  /**
   * The page in UTF-8.
   *
   * @param rosters at least one; the page opens with the first, with which the others are compared
   * @param language that the page opens in; its reader can switch
   * @param phones whether volunteers' phones and sites' contacts are in it
   * @throws IllegalArgumentException when a roster has nothing in common with the first
   */
  public static byte[] of(List<ReportedRoster> rosters, Language language, boolean phones) {
    PageData data =
        new PageData(
            language.id(),
            PageText.all(),
            rosters.stream().map(it -> RosterData.of(it, phones)).toList(),
            ComparisonData.of(rosters));
    String style = PageFiles.style();
    String script = PageFiles.script();
    Map<String, String> parts =
        Map.of(
            "LANGUAGE", language.id(),
            "STYLE", style,
            "STYLE_HASH", PageFrame.hash(style),
            "SCRIPT", script,
            "SCRIPT_HASH", PageFrame.hash(script),
            "NEEDS_SCRIPT_EN", new Phrasebook(Language.ENGLISH).say(PageWords.NEEDS_SCRIPT),
            "NEEDS_SCRIPT_ZH", new Phrasebook(Language.CHINESE).say(PageWords.NEEDS_SCRIPT),
            "DATA", data.json());
    return PageFrame.fill(PageFiles.frame(), parts).getBytes(StandardCharsets.UTF_8);
  }
}
