package org.daybreak.report.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

/** The styles, scripts and frames of the pages, kept as resources beside this class. */
final class PageFiles {
  private static final List<String> STYLES =
      List.of(
          "base",
          "frame",
          "overview",
          "sites",
          "map",
          "teams",
          "volunteers",
          "score",
          "compare",
          "sheets");

  /** In the order in which they need each other. */
  private static final List<String> SCRIPTS =
      List.of(
          "dom",
          "words",
          "numbers",
          "clock",
          "roster",
          "filter",
          "lazy",
          "charts",
          "lanes",
          "geometry",
          "person",
          "overview",
          "sites",
          "moving",
          "map",
          "teams",
          "volunteers",
          "score",
          "differences",
          "compare",
          "sheets",
          "frame");

  private PageFiles() {}

  /** The frame of the rosters' page. */
  static String frame() {
    return text("page.html");
  }

  /** All styles, one after the other. */
  static String style() {
    return STYLES.stream().map(it -> text("css/" + it + ".css")).collect(Collectors.joining("\n"));
  }

  /** The frame of the page of a benchmark. */
  static String benchmarkFrame() {
    return text("benchmark.html");
  }

  /** What the page of a benchmark needs: the look of the rosters' page, and its own. */
  static String benchmarkStyle() {
    return text("css/base.css") + "\n" + text("css/benchmark.css");
  }

  /** The styles that every page shares. */
  static String baseStyle() {
    return text("css/base.css");
  }

  /** All scripts in one scope of their own. */
  static String script() {
    return SCRIPTS.stream()
        .map(it -> text("js/" + it + ".js"))
        .collect(Collectors.joining("\n", "(() => {\n'use strict';\n", "})();\n"));
  }

  /** With line feeds alone, as a browser reads it. */
  private static String text(String name) {
    try (InputStream in = PageFiles.class.getResourceAsStream(name)) {
      return new String(Objects.requireNonNull(in, name).readAllBytes(), StandardCharsets.UTF_8)
          .replace("\r\n", "\n");
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
