package org.daybreak.report.page;

import static org.daybreak.message.BenchmarkWords.*;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Level;
import org.daybreak.report.BenchmarkCells;
import org.daybreak.solve.benchmark.Benchmark;
import org.daybreak.solve.benchmark.ProblemRuns;
import org.daybreak.solve.benchmark.SetUp;

/**
 * A benchmark as one self-contained HTML page: for each problem the plots of its levels over time
 * and the tables. It has no script and asks no network for anything.
 */
public final class BenchmarkPage {
  private final Benchmark benchmark;
  private final Phrasebook words;
  private final StringBuilder body = new StringBuilder();
  private int plots;

  private BenchmarkPage(Benchmark benchmark, Phrasebook words) {
    this.benchmark = benchmark;
    this.words = words;
  }

  /** The page in UTF-8. */
  public static byte[] of(Benchmark benchmark, Phrasebook words) {
    String style = PageFiles.benchmarkStyle();
    return PageFrame.fill(
            PageFiles.benchmarkFrame(),
            Map.of(
                "LANGUAGE", words.language().id(),
                "TITLE", Markup.escaped(words.say(TITLE)),
                "STYLE", style,
                "STYLE_HASH", PageFrame.hash(style),
                "BODY", new BenchmarkPage(benchmark, words).body()))
        .getBytes(StandardCharsets.UTF_8);
  }

  private String body() {
    element("h1", words.say(TITLE));
    element("p", BenchmarkCells.limit(benchmark, words));
    Set<SetUp> setUps = EnumSet.noneOf(SetUp.class);
    benchmark.problems().forEach(problem -> setUps.addAll(problem.setUps()));
    body.append("<dl class=\"set-ups\">");
    for (SetUp setUp : setUps) {
      body.append("<dt>").append(sample(setUp)).append(setUp.id()).append("</dt>");
      element("dd", BenchmarkCells.about(setUp, words));
    }
    body.append("</dl>\n");
    if (benchmark.limit().time() == null) {
      element("p", words.say(NO_PLOTS));
    }
    benchmark.problems().forEach(this::problem);
    return body.toString();
  }

  private void problem(ProblemRuns problem) {
    BenchmarkCells cells = new BenchmarkCells(benchmark, problem, words);
    body.append("<section>\n");
    element("h2", cells.title());
    body.append("<p class=\"quiet\">").append(Markup.escaped(cells.measuredBy())).append("</p>\n");
    Duration limit = benchmark.limit().time();
    if (limit != null) {
      plots(problem, limit);
    }
    table(cells.runHeads(), cells.runs());
    if (!cells.overTime().isEmpty()) {
      element("h3", cells.overTimeTitle());
      table(cells.overTimeHeads(), cells.overTime());
    }
    body.append("</section>\n");
  }

  private void plots(ProblemRuns problem, Duration limit) {
    body.append("<div class=\"plots\">\n");
    for (Level level : Level.values()) {
      if (level == Level.HARD && isSameInAll(problem, level)) {
        continue;
      }
      String label = words.say(PLOT, words.say(LevelWords.valueOf(level.name())));
      body.append("<figure><figcaption>").append(Markup.escaped(label)).append("</figcaption>");
      body.append(
          ScorePlot.of(
              problem,
              level,
              limit.toMillis(),
              words.say(problem.yardstick().proven() ? BOUND : BEST_FOUND),
              label,
              plots++));
      body.append("</figure>\n");
    }
    body.append("</div>\n");
  }

  private static boolean isSameInAll(ProblemRuns problem, Level level) {
    return problem.runs().stream().map(run -> run.trace().result().level(level)).distinct().count()
        == 1;
  }

  /** How a set-up's line looks. */
  private static String sample(SetUp setUp) {
    return "<svg class=\"sample\" viewBox=\"0 0 28 8\" aria-hidden=\"true\">"
        + "<path class=\"run %s\" d=\"M0 4H28\"/></svg>".formatted(setUp.id());
  }

  private void table(List<String> heads, List<List<String>> rows) {
    body.append("<div class=\"wide\" tabindex=\"0\"><table><thead><tr>");
    heads.forEach(
        head -> body.append("<th scope=\"col\">").append(Markup.escaped(head)).append("</th>"));
    body.append("</tr></thead><tbody>\n");
    for (List<String> row : rows) {
      body.append("<tr><th scope=\"row\">").append(Markup.escaped(row.get(0))).append("</th>");
      row.subList(1, row.size())
          .forEach(cell -> body.append("<td>").append(Markup.escaped(cell)).append("</td>"));
      body.append("</tr>\n");
    }
    body.append("</tbody></table></div>\n");
  }

  private void element(String name, String text) {
    body.append("<%s>%s</%s>\n".formatted(name, Markup.escaped(text), name));
  }
}
