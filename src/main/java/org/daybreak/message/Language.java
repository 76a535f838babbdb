package org.daybreak.message;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A language that Daybreak speaks. */
public enum Language {
  ENGLISH("en", Locale.ENGLISH),
  CHINESE("zh", Locale.SIMPLIFIED_CHINESE);

  private final String id;
  private final Locale locale;

  Language(String id, Locale locale) {
    this.id = id;
    this.locale = locale;
  }

  /** The name that the command line uses. */
  public String id() {
    return id;
  }

  public Locale locale() {
    return locale;
  }

  /** The language with this name, or null when there is none. */
  public static @Nullable Language ofId(String id) {
    return Arrays.stream(values()).filter(it -> it.id.equals(id)).findFirst().orElse(null);
  }

  /** Chinese for a Chinese locale, English for any other. */
  public static Language of(Locale locale) {
    return locale.getLanguage().equals("zh") ? CHINESE : ENGLISH;
  }
}
