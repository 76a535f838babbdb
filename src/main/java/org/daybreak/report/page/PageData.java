package org.daybreak.report.page;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.SerializerProvider;
import com.fasterxml.jackson.databind.module.SimpleModule;
import com.fasterxml.jackson.databind.ser.std.StdScalarSerializer;
import java.io.IOException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.daybreak.message.Harmless;
import org.jspecify.annotations.Nullable;

/**
 * All that the page's scripts draw from.
 *
 * @param language the id of the language that the page opens in
 * @param words by language id, the words by message key
 * @param comparisons of every roster after the first with the first
 */
record PageData(
    String language,
    Map<String, Map<String, String>> words,
    List<RosterData> rosters,
    List<ComparisonData> comparisons) {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  static {
    MAPPER.registerModule(new SimpleModule().addSerializer(String.class, new Shown()));
    MAPPER.getFactory().setCharacterEscapes(new WithinScript());
  }

  PageData {
    words = Collections.unmodifiableMap(new LinkedHashMap<>(words));
    rosters = List.copyOf(rosters);
    comparisons = List.copyOf(comparisons);
  }

  /** As JSON that can stand in a script element, whatever the texts in it. */
  String json() {
    try {
      return MAPPER.writeValueAsString(this);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("The page's data cannot be written as JSON.", e);
    }
  }

  /** Texts come from files that others wrote, and the page shows all of them. */
  private static final class Shown extends StdScalarSerializer<String> {
    private static final long serialVersionUID = 1;

    Shown() {
      super(String.class);
    }

    @Override
    public void serialize(String text, JsonGenerator to, SerializerProvider provider)
        throws IOException {
      to.writeString(Harmless.of(text));
    }
  }

  /** Lets no text end the script element, nor look like the start of a comment or another one. */
  private static final class WithinScript extends CharacterEscapes {
    private static final long serialVersionUID = 1;

    private final int[] ascii = standardAsciiEscapesForJSON();

    WithinScript() {
      ascii['<'] = ESCAPE_STANDARD;
      ascii['>'] = ESCAPE_STANDARD;
      ascii['&'] = ESCAPE_STANDARD;
    }

    @Override
    public int[] getEscapeCodesForAscii() {
      return ascii.clone();
    }

    @Override
    public @Nullable SerializableString getEscapeSequence(int character) {
      return switch (character) {
        case 0x2028 -> new SerializedString("\\u2028");
        case 0x2029 -> new SerializedString("\\u2029");
        default -> null;
      };
    }
  }
}
