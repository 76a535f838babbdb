package org.daybreak;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every page can be found, and whatever it links to is there. */
class PagesTest {
  private static final Path SITE = Path.of("src", "site");
  private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\]]*\\]\\(([^)]+)\\)");

  static List<Path> pages() throws IOException {
    List<Path> pages =
        new ArrayList<>(List.of(Path.of("README.md"), Path.of("problems/README.md")));
    pages.addAll(sitePages());
    return pages;
  }

  private static List<Path> sitePages() throws IOException {
    try (Stream<Path> files = Files.list(SITE.resolve("markdown"))) {
      return files.sorted().toList();
    }
  }

  private static List<String> links(Path page) throws IOException {
    return LINK.matcher(Files.readString(page)).results().map(link -> link.group(1)).toList();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void itsLinksLeadSomewhere(Path page) throws IOException {
    for (String link : links(page)) {
      if (link.startsWith("https://")) {
        continue;
      }
      String[] parts = link.split("#", 2);
      Path target = parts[0].isEmpty() ? page : page.resolveSibling(parts[0]).normalize();
      assertThat(target).as("%s links to %s", page, link).exists();
      if (parts.length > 1) {
        assertThat(anchors(target)).as("%s links to %s", page, link).contains(parts[1]);
      }
    }
  }

  /** The anchors that headings get. */
  private static List<String> anchors(Path page) {
    try {
      return Files.readAllLines(page).stream()
          .filter(line -> line.startsWith("#"))
          .map(line -> line.replaceFirst("#+ +", "").toLowerCase(Locale.ROOT))
          .map(line -> line.replaceAll("[^\\p{L}\\p{N} -]", "").replace(' ', '-'))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @Test
  void theReadmeLinksToEveryPage() throws IOException {
    assertThat(links(Path.of("README.md")))
        .containsAll(sitePages().stream().map(Path::toString).toList())
        .contains("problems/README.md");
  }

  @Test
  void theSitesMenuHasEveryPage() throws IOException {
    String menu = Files.readString(SITE.resolve("site.xml"));
    for (Path page : sitePages()) {
      assertThat(menu)
          .contains("href=\"%s\"".formatted(page.getFileName().toString().replace(".md", ".html")));
    }
  }
}
