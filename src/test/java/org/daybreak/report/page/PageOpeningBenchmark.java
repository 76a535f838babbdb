package org.daybreak.report.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * Measures how long a page takes from its address to its first picture, and to change views.
 *
 * <p>{@code mvn -q -B test-compile exec:java -Dexec.classpathScope=test
 * -Dmain.class=org.daybreak.report.page.PageOpeningBenchmark -Dexec.args=roster.html}
 */
final class PageOpeningBenchmark {
  private static final int RUNS = 5;
  private static final List<String> VIEWS = List.of("sites", "map", "teams", "volunteers", "score");
  private static final String DRAWN =
      "new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done(true))))";

  private PageOpeningBenchmark() {}

  /** Takes the page of {@code daybreak report}. */
  public static void main(String[] arguments) throws IOException {
    Path file = Path.of(arguments[0]);
    String page = Files.readString(file, StandardCharsets.UTF_8);
    System.out.printf(Locale.ROOT, "%s: %.2f MB%n", file, Files.size(file) / 1e6);
    Path folder = Files.createTempDirectory("page");
    try (Browser browser = Browser.start()) {
      for (int run = 0; run < RUNS; run++) {
        browser.open(folder, page, "overview");
        browser.script(DRAWN);
        StringBuilder line = new StringBuilder("open " + now(browser) + " ms");
        for (String view : VIEWS) {
          long before = now(browser);
          browser.view(view);
          browser.script(DRAWN);
          line.append(", ").append(view).append(' ').append(now(browser) - before);
        }
        System.out.println(line);
      }
    } finally {
      Files.deleteIfExists(folder.resolve("page.html"));
      Files.delete(folder);
    }
  }

  /** Milliseconds since the page was asked for. */
  private static long now(Browser browser) {
    return (long) browser.script("Math.round(performance.now())");
  }
}
