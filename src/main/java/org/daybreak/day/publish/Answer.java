package org.daybreak.day.publish;

import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** What a volunteer answers when told of a duty. */
public enum Answer {
  /** Will come. */
  CONFIRMED("确认"),
  /** Will not come. */
  REFUSED("拒绝");

  private final String chinese;

  Answer(String chinese) {
    this.chinese = chinese;
  }

  /** The answer that a table gives in English or Chinese; null when it is none. */
  static @Nullable Answer of(String text) {
    return Arrays.stream(values())
        .filter(
            it ->
                it.name().toLowerCase(Locale.ROOT).equalsIgnoreCase(text)
                    || it.chinese.equals(text))
        .findFirst()
        .orElse(null);
  }
}
