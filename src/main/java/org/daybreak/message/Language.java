package org.daybreak.message;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
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

  /**
   * The language of the environment's locale, by the first of {@code LC_ALL}, {@code LC_MESSAGES}
   * and {@code LANG} that is set, else of the system's; English for any that is not Chinese.
   */
  public static Language ofEnvironment(Map<String, String> environment, Locale system) {
    for (String variable : List.of("LC_ALL", "LC_MESSAGES", "LANG")) {
      String locale = environment.getOrDefault(variable, "");
      if (!locale.isEmpty()) {
        return locale.startsWith("zh") ? CHINESE : ENGLISH;
      }
    }
    return system.getLanguage().equals(CHINESE.id) ? CHINESE : ENGLISH;
  }
}
