package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Pattern;
import org.daybreak.message.ComplaintWords;

/**
 * One case of {@code complaints.txt}: what is wrong with {@code day.json} after some edits, and how
 * it is told. A case is a heading, {@code == WORDS claim}, the edits, each a line {@code - text}
 * and a line {@code + replacement} with {@code \n} for a line break, and everything told.
 *
 * @param words of the complaint that the case is about
 * @param told every complaint in English, then in Chinese
 */
record BrokenDay(ComplaintWords words, String claim, String document, String told) {
  /** All cases. */
  static List<BrokenDay> all() throws IOException {
    String day = resource("day.json");
    List<BrokenDay> cases = new ArrayList<>();
    for (String block : resource("complaints.txt").split("(?m)^== ", -1)) {
      if (!block.isBlank()) {
        cases.add(of(block, day));
      }
    }
    return cases;
  }

  /** The sound document that the cases break. */
  static String resource(String name) throws IOException {
    try (InputStream in = Objects.requireNonNull(BrokenDay.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  private static BrokenDay of(String block, String day) {
    List<String> lines = block.lines().toList();
    int space = lines.get(0).indexOf(' ');
    ComplaintWords words = ComplaintWords.valueOf(lines.get(0).substring(0, space));
    String document = day;
    int line = 1;
    while (line < lines.size() && lines.get(line).startsWith("- ")) {
      String text = unescaped(lines.get(line));
      assertThat(document.split(Pattern.quote(text), -1)).as(text).hasSize(2);
      document = document.replace(text, unescaped(lines.get(line + 1)));
      line += 2;
    }
    String told = String.join("\n", lines.subList(line, lines.size())).strip();
    return new BrokenDay(words, lines.get(0).substring(space + 1), document, told);
  }

  private static String unescaped(String line) {
    return line.substring(2).replace("\\n", "\n");
  }

  @Override
  public String toString() {
    return words + ": " + claim;
  }
}
