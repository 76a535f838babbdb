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
    this.root = whole(source);
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

  private static Value whole(byte[] source) {
    try (JsonParser parser = ProblemReader.parser(source)) {
      parser.nextToken();
      int base = ProblemReader.contentStart(source);
      int from = base + (int) parser.currentTokenLocation().getByteOffset();
      parser.finishToken();
      parser.skipChildren();
      return new Value(source, from, base + (int) parser.currentLocation().getByteOffset());
    } catch (IOException e) {
      throw new UncheckedIOException("A document that was read cannot be read again.", e);
    }
  }

  /** A property of an object with its value, or an element of a list. */
  private record Child(String name, int from, Value value) {}

  /** A value of the document. */
  static final class Value {
    private final byte[] source;
    private final int from;
    private final int to;
    private final List<Child> added = new ArrayList<>();
    private @Nullable List<Child> children;
    private @Nullable Value replacement;
    private boolean removed;

    private Value(byte[] source, int from, int to) {
      this.source = source;
      this.from = from;
      this.to = to;
    }

    /** The value of an object's property, null when it has none of this name. */
    @Nullable Value get(String name) {
      for (Child child : present()) {
        if (child.name.equals(name)) {
          return child.value;
        }
      }
      return null;
    }

    /** The names of an object's properties as they are now; of nothing else. */
    List<String> names() {
      return present().stream().map(Child::name).filter(it -> !it.isEmpty()).toList();
    }

    /** Whether it was removed. */
    boolean isRemoved() {
      return removed;
    }

    /** The elements of a list as it is now. */
    List<Value> elements() {
      return present().stream().map(Child::value).toList();
    }

    /** The text that a string stands for; empty for anything else. */
    String string() {
      if (replacement != null) {
        return replacement.string();
      }
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
      replacement = whole(json.getBytes(StandardCharsets.UTF_8));
    }

    /** Removes the value from its list, or its property from its object. */
    void remove() {
      removed = true;
    }

    /** Removes a property of an object, if it has it. */
    void remove(String name) {
      Value value = get(name);
      if (value != null) {
        value.remove();
      }
    }

    /** Gives an object's property a value, whether it has one already or not. */
    void put(String name, String json) {
      Value value = get(name);
      if (value == null) {
        add(name, json);
      } else {
        value.replace(json);
      }
    }

    /** Gives the root's property a list; one element a line where the document has lines. */
    void putList(String name, List<String> elements) {
      List<Child> all = children();
      String line = lineStart(all.isEmpty() ? from : all.get(0).from);
      String open = line + line.replaceAll("[\\r\\n]", "");
      String between = open.isEmpty() ? ", " : "," + open;
      put(
          name,
          elements.isEmpty() ? "[]" : "[" + open + String.join(between, elements) + line + "]");
    }

    /** Adds an element at the end of a list. */
    Value append(String json) {
      return add("", json);
    }

    private Value add(String name, String json) {
      if (replacement != null) {
        return replacement.add(name, json);
      }
      children();
      Value value = whole(json.getBytes(StandardCharsets.UTF_8));
      added.add(new Child(name, -1, value));
      return value;
    }

    /** The children as they are now. */
    private List<Child> present() {
      if (replacement != null) {
        return replacement.present();
      }
      List<Child> present = new ArrayList<>(children());
      present.addAll(added);
      present.removeIf(it -> it.value.removed);
      return present;
    }

    /** The children that the source has. */
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
          found.add(new Child(name, start, new Value(source, valueStart, end)));
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
        replacement.write(out);
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
      for (Child child : added) {
        if (child.value.removed) {
          continue;
        }
        String line = addedLine(all);
        String separator = any ? (line.isEmpty() ? ", " : "," + line) : line;
        String name = child.name.isEmpty() ? "" : quoted(child.name) + ": ";
        out.writeBytes((separator + name).getBytes(StandardCharsets.UTF_8));
        child.value.write(out);
        any = true;
      }
      if (any && !all.isEmpty()) {
        int last = all.get(all.size() - 1).value.to;
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

    /** The position of the first visible character of the line that a position is in. */
    private int lineOf(int position) {
      int start = position;
      while (start > 0 && source[start - 1] != '\n') {
        start--;
      }
      while (start < position && source[start] <= ' ' && source[start] >= 0) {
        start++;
      }
      return start;
    }

    /** The line break and indentation before a position, empty where it is in mid-line. */
    private String lineStart(int position) {
      int start = position;
      while (start > 0 && source[start - 1] <= ' ' && source[start - 1] > 0) {
        start--;
      }
      String space = new String(source, start, position - start, StandardCharsets.UTF_8);
      int lineBreak = space.lastIndexOf('\n');
      if (lineBreak < 0) {
        return "";
      }
      boolean carriage = lineBreak > 0 && space.charAt(lineBreak - 1) == '\r';
      return space.substring(carriage ? lineBreak - 1 : lineBreak);
    }
  }
}
