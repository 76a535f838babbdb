package org.daybreak.report.page;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.daybreak.explain.compare.ProblemDifference;
import org.daybreak.message.CompareWords;
import org.daybreak.message.ConstraintWords;
import org.daybreak.message.Language;
import org.daybreak.message.LevelWords;
import org.daybreak.message.Message;
import org.daybreak.message.PageWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.UnitWords;

/** The words that the page needs, in every language, with places for arguments left as they are. */
final class PageText {
  private static final Object[] PLACES = {"{0}", "{1}", "{2}", "{3}"};

  private PageText() {}

  /** By language id, the words by message key. */
  static Map<String, Map<String, String>> all() {
    Map<String, Map<String, String>> all = new LinkedHashMap<>();
    for (Language language : Language.values()) {
      all.put(language.id(), of(new Phrasebook(language)));
    }
    return all;
  }

  private static Map<String, String> of(Phrasebook phrasebook) {
    Map<String, String> words = new LinkedHashMap<>();
    messages().forEach(it -> words.put(it.key(), phrasebook.say(it, PLACES)));
    return words;
  }

  private static Stream<Message> messages() {
    return Stream.of(
            List.of(PageWords.values()),
            List.of(ConstraintWords.values()),
            List.of(LevelWords.values()),
            List.of(UnitWords.values()),
            Arrays.stream(ProblemDifference.Kind.values())
                .map(it -> CompareWords.valueOf(it.name()))
                .toList())
        .flatMap(List::stream);
  }
}
