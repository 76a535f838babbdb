package org.daybreak.report;

import static org.daybreak.message.CompareWords.MORE_LINES;
import static org.daybreak.message.CompareWords.MORE_NAMES;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.message.CompareWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;

/** The first of many lines or names, and how many more there are. */
final class Excerpt {
  private static final int MOST = 20;

  private Excerpt() {}

  /** All lines, or the first of too many and a line that tells how many more there are. */
  static List<String> of(List<String> lines, boolean everything, Phrasebook words) {
    return of(lines, everything, MORE_LINES, words);
  }

  /** Names in one line, likewise. */
  static String ofNames(List<String> names, boolean everything, Phrasebook words) {
    return String.join(
        words.say(ShowWords.LIST_SEPARATOR), of(names, everything, MORE_NAMES, words));
  }

  private static List<String> of(
      List<String> all, boolean everything, CompareWords more, Phrasebook words) {
    int shown = everything ? all.size() : Math.min(MOST, all.size());
    List<String> excerpt = new ArrayList<>(all.subList(0, shown));
    if (shown < all.size()) {
      excerpt.add(words.say(more, all.size() - shown));
    }
    return excerpt;
  }
}
