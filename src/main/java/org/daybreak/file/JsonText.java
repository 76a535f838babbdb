package org.daybreak.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.io.JsonStringEncoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The text of a JSON document in which single values can be replaced, added and removed; everything
 * else stays byte for byte as it is. The text must be valid JSON, an object at its root.
 */
final class JsonText {
  private final byte[] source;
  private final Value root;

  /** The text of a document that was read before. */
  JsonText(byte[] source) {
    this.source = source;
    try (JsonParser parser = ProblemReader.parser(source)) {
      parser.nextToken();
      int base = ProblemReader.contentStart(source);
      int from = base + (int) parser.currentTokenLocation().getByteOffset();
      parser.skipChildren();
      this.root = new Value(from, base + (int) parser.currentLocation().getByteOffset());
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was read cannot be read again.", e);
    }
  }

  Value root() {
    return root;
  }

  /** The document as it is now. */
  byte[] bytes() {
    ByteArrayOutputStream out = new ByteArrayOutputStream(source.length + 1024);
    out.write(source, 0, root.from);
    root.write(out);
    out.write(source, root.to, source.length - root.to);
    return out.toByteArray();
  }

  /** A text as a JSON string. */
  static String quoted(String text) {
    return '"' + new String(JsonStringEncoder.getInstance().quoteAsString(text)) + '"';
  }

  /** Text of one property of an object, or of one element of a list. */
  private record Child(String name, int from, Value value) {}

  /** A value of the document. */
  final class Value {
    private final int from;
    private final int to;
    private final List<String> added = new ArrayList<>();
    private @Nullable List<Child> children;
    private @Nullable String replacement;
    private boolean removed;

    private Value(int from, int to) {
      this.from = from;
      this.to = to;
    }

    /** The value of an object's property, null when it has none of this name. */
    @Nullable Value get(String name) {
      for (Child child : children()) {
        if (child.name.equals(name) && !child.value.removed) {
          return child.value;
        }
      }
      return null;
    }

    /** The elements of a list that the document had from the first. */
    List<Value> elements() {
      return children().stream().map(Child::value).toList();
    }

    /** The text that a string stands for; empty for anything else. */
    String string() {
      try (JsonParser parser = ProblemReader.parser(source, from, to)) {
        return parser.nextToken() == JsonToken.VALUE_STRING ? parser.getText() : "";
      } catch (IOException e) {
        throw new UncheckedIOException(e);
      }
    }

    /** The string of an object's property; empty when it has none. */
    String string(String name) {
      Value value = get(name);
      return value == null ? "" : value.string();
    }

    /** The value as it is now. */
    String json() {
      ByteArrayOutputStream out = new ByteArrayOutputStream(to - from);
      write(out);
      return out.toString(StandardCharsets.UTF_8);
    }

    void replace(String json) {
      replacement = json;
    }

    /** Removes the value from its list, or its property from its object. */
    void remove() {
      removed = true;
    }

    /** Gives an object's property a value, whether it has one already or not. */
    void put(String name, String json) {
      Value value = get(name);
      if (value == null) {
        added.add(quoted(name) + ": " + json);
      } else {
        value.replace(json);
      }
    }

    /** Gives the root's property a list; one element a line where the document has lines. */
    void putList(String name, List<String> elements) {
      String line = lineStart(children().isEmpty() ? from : children().get(0).from);
      String open = line + line.replaceAll("[\\r\\n]", "");
      String between = open.isEmpty() ? ", " : "," + open;
      put(
          name,
          elements.isEmpty() ? "[]" : "[" + open + String.join(between, elements) + line + "]");
    }

    /** Adds an element at the end of a list. */
    void append(String json) {
      children();
      added.add(json);
    }

    private List<Child> children() {
      if (children == null) {
        children = located();
      }
      return children;
    }

    private List<Child> located() {
      List<Child> found = new ArrayList<>();
      try (JsonParser parser = ProblemReader.parser(source, from, to)) {
        boolean object = parser.nextToken() == JsonToken.START_OBJECT;
        if (!object && parser.currentToken() != JsonToken.START_ARRAY) {
          return found;
        }
        while (!isEnd(parser.nextToken())) {
          int start = from + (int) parser.currentTokenLocation().getByteOffset();
          String name = object ? parser.currentName() : "";
          if (object) {
            parser.nextToken();
          }
          int valueStart = from + (int) parser.currentTokenLocation().getByteOffset();
          parser.finishToken();
          parser.skipChildren();
          int end = from + (int) parser.currentLocation().getByteOffset();
          found.add(new Child(name, start, new Value(valueStart, end)));
        }
      } catch (IOException e) {
        throw new UncheckedIOException("A document that was read cannot be read again.", e);
      }
      return found;
    }

    private static boolean isEnd(@Nullable JsonToken token) {
      return token == null || token == JsonToken.END_OBJECT || token == JsonToken.END_ARRAY;
    }

    private void write(ByteArrayOutputStream out) {
      if (replacement != null) {
        out.writeBytes(replacement.getBytes(StandardCharsets.UTF_8));
      } else if (children == null) {
        out.write(source, from, to - from);
      } else {
        writeChildren(children, out);
      }
    }

    private void writeChildren(List<Child> all, ByteArrayOutputStream out) {
      boolean any = false;
      out.write(source, from, 1);
      for (int i = 0; i < all.size(); i++) {
        Child child = all.get(i);
        if (child.value.removed) {
          continue;
        }
        int before = any && i > 0 ? all.get(i - 1).value.to : from + 1;
        int until = any ? child.from : all.get(0).from;
        out.write(source, before, until - before);
        out.write(source, child.from, child.value.from - child.from);
        child.value.write(out);
        any = true;
      }
      for (String json : added) {
        String line = addedLine(all);
        String separator = any ? (line.isEmpty() ? ", " : "," + line) : line;
        out.writeBytes((separator + json).getBytes(StandardCharsets.UTF_8));
        any = true;
      }
      int last = all.isEmpty() ? from + 1 : all.get(all.size() - 1).value.to;
      if (any && !all.isEmpty()) {
        out.write(source, last, to - last);
      } else {
        String line = any ? lineStart(lineOf(from)) : "";
        out.writeBytes(line.getBytes(StandardCharsets.UTF_8));
        out.write(source, to - 1, 1);
      }
    }

    /** The line break and indentation before an added child; empty to go on in the same line. */
    private String addedLine(List<Child> all) {
      if (!all.isEmpty()) {
        return lineStart(all.get(all.size() - 1).from);
      }
      String line = lineStart(lineOf(from));
      return line.isEmpty() ? line : line + "  ";
    }
  }

  /** The position of the first visible character of the line that a position is in. */
  private int lineOf(int position) {
    int from = position;
    while (from > 0 && source[from - 1] != '\n') {
      from--;
    }
    while (from < position && source[from] <= ' ' && source[from] >= 0) {
      from++;
    }
    return from;
  }

  /** The line break and indentation before a position, empty where it is in mid-line. */
  private String lineStart(int position) {
    int from = position;
    while (from > 0 && source[from - 1] <= ' ' && source[from - 1] > 0) {
      from--;
    }
    String space = new String(source, from, position - from, StandardCharsets.UTF_8);
    int lineBreak = space.lastIndexOf('\n');
    if (lineBreak < 0) {
      return "";
    }
    boolean carriage = lineBreak > 0 && space.charAt(lineBreak - 1) == '\r';
    return space.substring(carriage ? lineBreak - 1 : lineBreak);
  }
}
