package org.daybreak.report.page;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import org.daybreak.day.campaign.DayResult;
import org.daybreak.message.CampaignWords;
import org.daybreak.message.Harmless;
import org.daybreak.message.Phrasebook;
import org.daybreak.report.CampaignText;

/** Campaigns as one page that needs no network and no script: a chart for each figure, a table. */
public final class CampaignPage {
  private static final int WIDTH = 340;
  private static final int HEIGHT = 150;
  private static final int LEFT = 44;
  private static final int BOTTOM = 24;
  private static final int TOP = 12;
  private static final int RIGHT = 12;

  private static final String STYLE =
      """
      main { max-width: 1180px; margin: 0 auto; padding: 24px 16px 48px; }
      section { margin-top: 32px; }
      .charts { display: grid; grid-template-columns: repeat(auto-fit, minmax(230px, 1fr)); gap: 24px; margin: 16px 0; }
      figcaption { font-size: 13px; color: var(--quiet); margin-bottom: 4px; }
      svg { width: 100%; height: auto; display: block; }
      .axis { stroke: var(--line-strong); stroke-width: 1; }
      .label { fill: var(--quiet); font-size: 11px; }
      .with { stroke: var(--accent); fill: none; stroke-width: 2; }
      .without { stroke: var(--empty); fill: none; stroke-width: 2; stroke-dasharray: 5 4; }
      .dot.with { fill: var(--accent); }
      .dot.without { fill: var(--paper); stroke-dasharray: none; }
      .scroll { overflow-x: auto; }
      td, th { padding: 4px 10px; border-bottom: 1px solid var(--line); text-align: end; white-space: nowrap; font-size: 13px; }
      th { color: var(--quiet); }
      .key { display: flex; gap: 20px; font-size: 13px; color: var(--quiet); margin-top: 8px; }
      .key svg { width: 34px; height: 12px; display: inline-block; vertical-align: middle; margin-inline-end: 6px; }
      """;

  private final Phrasebook words;

  private CampaignPage(Phrasebook words) {
    this.words = words;
  }

  /** The page, UTF-8. */
  public static byte[] of(Map<String, List<DayResult>> campaigns, Phrasebook words) {
    return new CampaignPage(words).page(campaigns).getBytes(StandardCharsets.UTF_8);
  }

  private String page(Map<String, List<DayResult>> campaigns) {
    String sections =
        campaigns.entrySet().stream()
            .map(it -> section(it.getKey(), it.getValue()))
            .collect(Collectors.joining("\n"));
    return """
        <!doctype html>
        <html lang="%s">
        <head>
        <meta charset="utf-8">
        <meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'">
        <meta name="viewport" content="width=device-width, initial-scale=1">
        <meta name="color-scheme" content="light dark">
        <title>%s</title>
        <style>%s
        %s</style>
        </head>
        <body><main>
        <h1>%s</h1>
        <p class="quiet">%s</p>
        %s
        </main></body>
        </html>
        """
        .formatted(
            words.language().id(),
            say(CampaignWords.PAGE_TITLE),
            PageFiles.baseStyle(),
            STYLE,
            say(CampaignWords.PAGE_TITLE),
            say(CampaignWords.NOTE),
            sections);
  }

  private String section(String name, List<DayResult> days) {
    return """
        <section>
        <h2>%s</h2>
        <p class="key"><span><svg viewBox="0 0 34 12"><path class="with" d="M1 6H33"/></svg>%s</span><span><svg viewBox="0 0 34 12"><path class="without" d="M1 6H33"/></svg>%s</span></p>
        <div class="charts">
        %s
        %s
        %s
        %s
        </div>
        <div class="scroll"><table>
        <thead><tr>%s</tr></thead>
        <tbody>
        %s
        </tbody></table></div>
        </section>
        """
        .formatted(
            escaped(name),
            say(CampaignWords.WITH),
            say(CampaignWords.WITHOUT),
            chart(CampaignWords.SHORT_IN_FACT, days, DayResult::shortInFact, ""),
            chart(CampaignWords.HOURS_GINI, days, it -> it.minutes().giniPercent(), " %"),
            chart(CampaignWords.DAWN_GINI, days, it -> it.preDawn().giniPercent(), " %"),
            chart(CampaignWords.UNRESTED, days, DayResult::unrested, ""),
            CampaignText.headings(words).stream()
                .map(it -> "<th scope=\"col\">" + escaped(it) + "</th>")
                .collect(Collectors.joining()),
            days.stream().map(this::row).collect(Collectors.joining("\n")));
  }

  private String row(DayResult day) {
    return CampaignText.cells(day, words).stream()
        .map(it -> "<td>" + escaped(it) + "</td>")
        .collect(Collectors.joining("", "<tr>", "</tr>"));
  }

  private String chart(
      CampaignWords title, List<DayResult> days, ToLongFunction<DayResult> figure, String unit) {
    long most = Math.max(1, days.stream().mapToLong(figure).max().orElse(1));
    int last = days.stream().mapToInt(DayResult::day).max().orElse(1);
    StringBuilder svg = new StringBuilder();
    svg.append(
        "<path class=\"axis\" d=\"M%d %dV%dH%d\" fill=\"none\"/>"
            .formatted(LEFT, TOP, HEIGHT - BOTTOM, WIDTH - RIGHT));
    svg.append(label(LEFT - 9, TOP + 4, "end", most + unit));
    svg.append(label(LEFT - 9, HEIGHT - BOTTOM + 4, "end", "0" + unit));
    svg.append(label(LEFT, HEIGHT - 6, "middle", "1"));
    if (last > 1) {
      svg.append(label(WIDTH - RIGHT, HEIGHT - 6, "end", String.valueOf(last)));
    }
    for (boolean withHistory : new boolean[] {false, true}) {
      String kind = withHistory ? "with" : "without";
      StringBuilder path = new StringBuilder();
      StringBuilder dots = new StringBuilder();
      for (DayResult day : days) {
        if (day.withHistory() == withHistory) {
          long x =
              LEFT + (last == 1 ? 0 : (long) (WIDTH - LEFT - RIGHT) * (day.day() - 1) / (last - 1));
          long y = HEIGHT - BOTTOM - (HEIGHT - BOTTOM - TOP) * figure.applyAsLong(day) / most;
          path.append(path.isEmpty() ? "M" : "L").append(x).append(' ').append(y);
          dots.append(
              "<circle class=\"dot %s\" cx=\"%d\" cy=\"%d\" r=\"3\"><title>%d: %d%s</title></circle>"
                  .formatted(kind, x, y, day.day(), figure.applyAsLong(day), unit));
        }
      }
      svg.append("<path class=\"%s\" d=\"%s\"/>".formatted(kind, path)).append(dots);
    }
    return "<figure><figcaption>%s</figcaption><svg viewBox=\"0 0 %d %d\" role=\"img\" aria-label=\"%s\">%s</svg></figure>"
        .formatted(say(title), WIDTH, HEIGHT, say(title), svg);
  }

  private static String label(int x, int y, String anchor, String text) {
    return "<text class=\"label\" x=\"%d\" y=\"%d\" text-anchor=\"%s\">%s</text>"
        .formatted(x, y, anchor, escaped(text));
  }

  private String say(CampaignWords word) {
    return escaped(words.say(word));
  }

  private static String escaped(String text) {
    return Harmless.of(text)
        .replace("&", "&amp;")
        .replace("<", "&lt;")
        .replace(">", "&gt;")
        .replace("\"", "&quot;");
  }
}
