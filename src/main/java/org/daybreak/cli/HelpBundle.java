package org.daybreak.cli;

import java.util.Arrays;
import java.util.Collections;
import java.util.Enumeration;
import java.util.Locale;
import java.util.ResourceBundle;
import org.daybreak.message.HelpWords;
import org.daybreak.message.Phrasebook;
import org.jspecify.annotations.Nullable;

/**
 * Hands the texts of the help to the parser: the text of {@code SOLVE_OUTPUT} as "solve_output".
 */
final class HelpBundle extends ResourceBundle {
  private final Phrasebook words;

  HelpBundle(Phrasebook words) {
    this.words = words;
  }

  @Override
  protected @Nullable Object handleGetObject(String key) {
    return Arrays.stream(HelpWords.values())
        .filter(it -> key(it).equals(key))
        .findFirst()
        .map(words::say)
        .orElse(null);
  }

  @Override
  public Enumeration<String> getKeys() {
    return Collections.enumeration(Arrays.stream(HelpWords.values()).map(HelpBundle::key).toList());
  }

  private static String key(HelpWords words) {
    return words.name().toLowerCase(Locale.ROOT);
  }
}
