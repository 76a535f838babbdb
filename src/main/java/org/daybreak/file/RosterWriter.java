package org.daybreak.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Score;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/**
 * Writes a solved roster into the document that it was read from. Only what the solver decided is
 * replaced: the duties that changed, the stand-bys who are now assigned, the score. Everything else
 * stays as it is, byte for byte.
 */
public final class RosterWriter {
  private final byte[] source;
  private final Map<String, Value> values = new LinkedHashMap<>();
  private int rootEnd;
  private boolean rootIsEmpty = true;

  private RosterWriter(byte[] source) {
    this.source = source;
  }

  /**
   * The document with the roster's duties and score in it.
   *
   * @param roster of the document's problem
   */
  public static byte[] write(Document document, Roster roster, Score score) {
    RosterWriter writer = new RosterWriter(document.source());
    try {
      writer.locate();
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was read cannot be read again.", e);
    }
    return writer.spliced(document, roster, score);
  }

  /** A range of the source, and of the elements in it when it is a list of objects. */
  private record Value(int from, int to, List<Element> elements) {}

  /** An element of a list, by the volunteer it speaks of. */
  private record Element(int from, int to, String volunteer) {}

  private void locate() throws IOException {
    int base = ProblemReader.contentStart(source);
    try (JsonParser parser = ProblemReader.parser(source)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        rootIsEmpty = false;
        String name = parser.currentName();
        parser.nextToken();
        int from = base + (int) parser.currentTokenLocation().getByteOffset();
        List<Element> elements = List.of();
        if (name.equals("assignments") || name.equals("standbys")) {
          elements = elements(parser, base);
        } else {
          parser.skipChildren();
        }
        if (name.equals("assignments") || name.equals("standbys") || name.equals("score")) {
          int to = base + (int) parser.currentLocation().getByteOffset();
          values.put(name, new Value(from, to, elements));
        }
      }
      rootEnd = base + (int) parser.currentTokenLocation().getByteOffset();
    }
  }

  private static List<Element> elements(JsonParser parser, int base) throws IOException {
    List<Element> elements = new ArrayList<>();
    while (parser.nextToken() == JsonToken.START_OBJECT) {
      int from = base + (int) parser.currentTokenLocation().getByteOffset();
      String volunteer = "";
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        boolean named = parser.currentName().equals("volunteer");
        parser.nextToken();
        if (named) {
          volunteer = parser.getText();
        }
        parser.skipChildren();
      }
      elements.add(
          new Element(from, base + (int) parser.currentLocation().getByteOffset(), volunteer));
    }
    return elements;
  }

  private byte[] spliced(Document document, Roster roster, Score score) {
    Map<String, String> replaced = new LinkedHashMap<>();
    String assignments = assignments(document, roster);
    if (assignments != null) {
      replaced.put("assignments", assignments);
    }
    String standbys = standbys(roster);
    if (standbys != null) {
      replaced.put("standbys", standbys);
    }
    if (!score.equals(document.writtenScore())) {
      replaced.put(
          "score",
          "{\"hard\": %d, \"medium\": %d, \"soft\": %d}"
              .formatted(score.hard(), score.medium(), score.soft()));
    }
    ByteArrayOutputStream out = new ByteArrayOutputStream(source.length + 1024);
    int[] done = {0};
    values.forEach(
        (name, value) -> {
          String text = replaced.remove(name);
          if (text != null) {
            out.write(source, done[0], value.from - done[0]);
            out.writeBytes(text.getBytes(StandardCharsets.UTF_8));
            done[0] = value.to;
          }
        });
    if (!replaced.isEmpty()) {
      append(replaced, done[0], out);
    } else {
      out.write(source, done[0], source.length - done[0]);
    }
    return out.toByteArray();
  }

  /** Adds properties that the document lacks, before its closing brace. */
  private void append(Map<String, String> properties, int done, ByteArrayOutputStream out) {
    int last = rootEnd;
    while (last > 0 && source[last - 1] <= ' ') {
      last--;
    }
    out.write(source, done, last - done);
    String separator = lineStart(firstIn(0));
    StringBuilder text = new StringBuilder();
    properties.forEach(
        (name, value) ->
            text.append(text.isEmpty() && rootIsEmpty ? "" : ",")
                .append(separator)
                .append('"')
                .append(name)
                .append("\": ")
                .append(value));
    out.writeBytes(text.toString().getBytes(StandardCharsets.UTF_8));
    out.write(source, last, source.length - last);
  }

  /** The new list, null when it stays as it is. */
  private @Nullable String assignments(Document document, Roster roster) {
    Map<String, Volunteer> byId = new LinkedHashMap<>();
    roster.getVolunteers().forEach(volunteer -> byId.put(volunteer.getId(), volunteer));
    Value value = values.get("assignments");
    List<String> entries = new ArrayList<>();
    Set<String> listed = new HashSet<>();
    boolean changed = false;
    for (Element element : value == null ? List.<Element>of() : value.elements) {
      Volunteer volunteer = Objects.requireNonNull(byId.get(element.volunteer));
      listed.add(element.volunteer);
      Duty duty = volunteer.getDuty();
      if (Objects.equals(duty, document.duties().get(volunteer.profile()))) {
        entries.add(text(element.from, element.to));
        continue;
      }
      changed = true;
      if (duty != null) {
        entries.add(entry(volunteer.getId(), duty));
      }
    }
    for (Volunteer volunteer : roster.getVolunteers()) {
      Duty duty = volunteer.getDuty();
      if (duty != null && !listed.contains(volunteer.getId())) {
        changed = true;
        entries.add(entry(volunteer.getId(), duty));
      }
    }
    return changed || value == null ? list(entries, value) : null;
  }

  private @Nullable String standbys(Roster roster) {
    Value value = values.get("standbys");
    if (value == null) {
      return null;
    }
    Set<String> assigned = new HashSet<>();
    roster.duties().keySet().forEach(profile -> assigned.add(profile.id()));
    List<String> entries =
        value.elements.stream()
            .filter(element -> !assigned.contains(element.volunteer))
            .map(element -> text(element.from, element.to))
            .toList();
    return entries.size() == value.elements.size() ? null : list(entries, value);
  }

  private static String entry(String volunteer, Duty duty) {
    return "{\"volunteer\": %s, \"site\": %s, \"role\": %s, \"firstSlot\": %s, \"lastSlot\": %s}"
        .formatted(
            quoted(volunteer),
            quoted(duty.site().id()),
            quoted(duty.role().id()),
            quoted(duty.first().id()),
            quoted(duty.last().id()));
  }

  private static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** One entry a line where the document has lines. */
  private String list(List<String> entries, @Nullable Value value) {
    if (entries.isEmpty()) {
      return "[]";
    }
    String close = lineStart(firstIn(0));
    String open = close + close.replaceAll("[\\r\\n]", "");
    if (value != null && !value.elements.isEmpty()) {
      open = lineStart(value.elements.get(0).from);
      close = lineStart(value.to - 1);
    }
    String between = open.isEmpty() ? ", " : "," + open;
    return "[" + open + String.join(between, entries) + close + "]";
  }

  /** The position of the first property of the document. */
  private int firstIn(int from) {
    int position = from;
    while (position < source.length && source[position] != '"') {
      position++;
    }
    return position;
  }

  /** The line break and indentation before a position, empty where it is in mid-line. */
  private String lineStart(int position) {
    int from = position;
    while (from > 0 && source[from - 1] <= ' ' && source[from - 1] > 0) {
      from--;
    }
    String space = text(from, position);
    int lineBreak = space.lastIndexOf('\n');
    if (lineBreak < 0) {
      return "";
    }
    boolean carriage = lineBreak > 0 && space.charAt(lineBreak - 1) == '\r';
    return space.substring(carriage ? lineBreak - 1 : lineBreak);
  }

  private String text(int from, int to) {
    return new String(source, from, to - from, StandardCharsets.UTF_8);
  }
}
