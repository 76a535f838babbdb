package org.daybreak.message;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.MessageFormat;
import java.util.Arrays;
import java.util.Objects;
import java.util.Properties;

/**
 * Says messages in one language. The tables hold {@link MessageFormat} patterns: a number among the
 * arguments is grouped by thousands, a text is shown as it is, made {@linkplain Harmless harmless}.
 */
public final class Phrasebook {
  private final Language language;
  private final Properties patterns = new Properties();

  /** Loads the language's table. */
  public Phrasebook(Language language) {
    this.language = language;
    String table = "messages_%s.properties".formatted(language.id());
    try (Reader reader =
        new InputStreamReader(
            Objects.requireNonNull(Phrasebook.class.getResourceAsStream(table), table),
            StandardCharsets.UTF_8)) {
      patterns.load(reader);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public Language language() {
    return language;
  }

  /** The message's words with the arguments in their places. */
  public String say(Message message, Object... arguments) {
    String pattern = patterns.getProperty(message.key());
    if (pattern == null) {
      throw new IllegalStateException(
          "The table of language (%s) has no message (%s)."
              .formatted(language.id(), message.key()));
    }
    Object[] shown =
        Arrays.stream(arguments)
            .map(it -> it instanceof Number ? it : Harmless.of(it.toString()))
            .toArray();
    return new MessageFormat(pattern, language.locale()).format(shown);
  }
}
