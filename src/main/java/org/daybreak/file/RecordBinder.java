package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * Binds JSON to records straight from the parser, without a tree in between, and tells everything
 * that does not fit instead of stopping at the first. A value that does not fit is null, in a list
 * as well.
 */
final class RecordBinder {
  /** Whole numbers up to here are exact in a double. */
  private static final double LARGEST_EXACT = 1L << 53;

  private static final Pattern UNQUOTED_NUMBER = Pattern.compile(" *-?[0-9]{1,18}([.][0-9]+)? *");
  private static final Pattern UNQUOTED_BOOLEAN = Pattern.compile(" *(true|false) *");

  private static final Map<Class<?>, Shape> SHAPES = new ConcurrentHashMap<>();

  private final JsonParser parser;
  private final int contentStart;
  private final Complaints complaints;

  /**
   * Binds what a parser reads.
   *
   * @param contentStart where in the file the parser began
   */
  RecordBinder(JsonParser parser, int contentStart, Complaints complaints) {
    this.parser = parser;
    this.contentStart = contentStart;
    this.complaints = complaints;
  }

  /** Reads the value at the parser's current token. */
  <T extends Record> @Nullable T read(Class<T> type, At at) throws IOException {
    return type.cast(record(type, at));
  }

  private @Nullable Object record(Class<?> type, At at) throws IOException {
    if (!is(JsonToken.START_OBJECT, "{…}", at)) {
      return null;
    }
    Shape shape = SHAPES.computeIfAbsent(type, Shape::of);
    @Nullable Object[] values = new Object[shape.components.size()];
    boolean[] given = new boolean[values.length];
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      Integer index = shape.positions.get(name);
      if (index == null) {
        unknown(name, shape.positions.keySet().stream().toList(), at);
        parser.nextToken();
        parser.skipChildren();
        continue;
      }
      if (given[index]) {
        twice(name, at);
      }
      given[index] = true;
      parser.nextToken();
      RecordComponent component = shape.components.get(index);
      values[index] =
          value(component.getGenericType(), component.getAnnotation(Range.class), at.dot(name));
    }
    for (int index = 0; index < values.length; index++) {
      RecordComponent component = shape.components.get(index);
      if (!given[index] && component.isAnnotationPresent(Required.class)) {
        complaints.error(at, MISSING, component.getName());
      }
    }
    return shape.make(values);
  }

  private @Nullable Object value(Type type, @Nullable Range range, At at) throws IOException {
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      complaints.errorAt(here(), at, NULL_VALUE);
      return null;
    }
    if (type instanceof ParameterizedType generic) {
      Type last = generic.getActualTypeArguments()[generic.getActualTypeArguments().length - 1];
      return generic.getRawType() == List.class ? list(last, at) : weights(at);
    }
    if (type == String.class) {
      return is(JsonToken.VALUE_STRING, "\"…\"", at) ? parser.getText() : null;
    }
    if (type == Boolean.class) {
      return switch (parser.currentToken()) {
        case VALUE_TRUE -> true;
        case VALUE_FALSE -> false;
        default -> {
          is(JsonToken.VALUE_TRUE, "true | false", at);
          yield null;
        }
      };
    }
    if (type == Integer.class) {
      Long whole = whole(range, Integer.MAX_VALUE, at);
      return whole == null ? null : Integer.valueOf(Math.toIntExact(whole));
    }
    if (type == Long.class) {
      return whole(range, Long.MAX_VALUE, at);
    }
    if (type == Double.class) {
      return number(range, at);
    }
    return record((Class<?>) type, at);
  }

  private @Nullable List<@Nullable Object> list(Type element, At at) throws IOException {
    if (!is(JsonToken.START_ARRAY, "[…]", at)) {
      return null;
    }
    List<@Nullable Object> values = new ArrayList<>();
    for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
      values.add(value(element, null, at.index(index)));
    }
    return values;
  }

  private @Nullable Map<String, Integer> weights(At at) throws IOException {
    if (!is(JsonToken.START_OBJECT, "{…}", at)) {
      return null;
    }
    Map<String, Integer> weights = new LinkedHashMap<>();
    while (parser.nextToken() == JsonToken.FIELD_NAME) {
      String name = parser.currentName();
      if (weights.containsKey(name)) {
        twice(name, at);
      }
      parser.nextToken();
      Integer weight = (Integer) value(Integer.class, null, at.dot(name));
      weights.put(name, weight == null ? 0 : weight);
    }
    return weights;
  }

  private @Nullable Long whole(@Nullable Range range, long most, At at) throws IOException {
    double from = range == null ? 0 : range.from();
    long least = from < Long.MIN_VALUE ? Long.MIN_VALUE : (long) from;
    JsonToken token = parser.currentToken();
    if (token != JsonToken.VALUE_NUMBER_INT && token != JsonToken.VALUE_NUMBER_FLOAT) {
      is(JsonToken.VALUE_NUMBER_INT, least + " … " + most, at);
      return null;
    }
    String text = parser.getText();
    double rough = Double.parseDouble(text);
    if (token == JsonToken.VALUE_NUMBER_FLOAT && Math.abs(rough) <= LARGEST_EXACT) {
      if (rough != Math.rint(rough)) {
        complaints.errorAt(here(), at, NOT_WHOLE, text);
        return null;
      }
      text = String.valueOf((long) rough);
    }
    try {
      long value = Long.parseLong(text);
      if (value >= least && value <= most) {
        return value;
      }
    } catch (NumberFormatException tooLong) {
      // Told below, with every other number out of range.
    }
    complaints.errorAt(here(), at, OUT_OF_RANGE, parser.getText(), least + " … " + most);
    return null;
  }

  private @Nullable Double number(@Nullable Range range, At at) throws IOException {
    if (!parser.currentToken().isNumeric()) {
      is(JsonToken.VALUE_NUMBER_FLOAT, "1.5", at);
      return null;
    }
    double value = Double.parseDouble(parser.getText());
    if (range != null) {
      boolean inside =
          Double.isFinite(value)
              && value <= range.to()
              && (range.above() ? value > range.from() : value >= range.from());
      if (!inside) {
        String expected =
            range.above()
                ? "> " + plain(range.from())
                : plain(range.from()) + " … " + plain(range.to());
        complaints.errorAt(here(), at, OUT_OF_RANGE, parser.getText(), expected);
        return null;
      }
    }
    return value;
  }

  private static String plain(double value) {
    return value == Math.rint(value) && Math.abs(value) < LARGEST_EXACT
        ? String.valueOf((long) value)
        : String.valueOf(value);
  }

  /** Whether the current token is as expected; else it is told and skipped. */
  private boolean is(JsonToken expected, String form, At at) throws IOException {
    if (parser.currentToken() == expected) {
      return true;
    }
    if (parser.currentToken() == JsonToken.VALUE_NULL) {
      complaints.errorAt(here(), at, NULL_VALUE);
      return false;
    }
    if (parser.currentToken() == JsonToken.VALUE_STRING && isUnquoted(parser.getText(), expected)) {
      complaints.errorAt(here(), at, WRONG_TYPE_QUOTED, found(), parser.getText().strip());
    } else {
      complaints.errorAt(here(), at, WRONG_TYPE, found(), form);
    }
    parser.skipChildren();
    return false;
  }

  /** Whether a text would be as expected if only it stood without quotes. */
  private static boolean isUnquoted(String text, JsonToken expected) {
    return (expected.isBoolean() && UNQUOTED_BOOLEAN.matcher(text).matches())
        || (expected.isNumeric() && UNQUOTED_NUMBER.matcher(text).matches());
  }

  private int here() {
    return contentStart + (int) parser.currentTokenLocation().getByteOffset();
  }

  private String found() throws IOException {
    return switch (parser.currentToken()) {
      case START_OBJECT -> "{…}";
      case START_ARRAY -> "[…]";
      case VALUE_STRING -> "\"" + parser.getText() + "\"";
      default -> parser.getText();
    };
  }

  private void unknown(String name, List<String> known, At at) {
    String nearest = complaints.nearest(name, known);
    if (nearest == null) {
      complaints.errorAt(here(), at, UNKNOWN_PROPERTY, name, known);
    } else {
      complaints.errorAt(here(), at, UNKNOWN_PROPERTY_NEAR, name, nearest);
    }
  }

  private void twice(String name, At at) {
    complaints.errorAt(here(), at.dot(name), GIVEN_TWICE, name);
  }

  /** A record class, looked at once. */
  private record Shape(
      Constructor<?> constructor,
      List<RecordComponent> components,
      Map<String, Integer> positions) {
    static Shape of(Class<?> type) {
      List<RecordComponent> components = List.of(type.getRecordComponents());
      Class<?>[] types = new Class<?>[components.size()];
      Map<String, Integer> positions = new LinkedHashMap<>();
      for (int index = 0; index < types.length; index++) {
        types[index] = components.get(index).getType();
        positions.put(components.get(index).getName(), index);
      }
      try {
        return new Shape(type.getDeclaredConstructor(types), components, positions);
      } catch (NoSuchMethodException e) {
        throw new IllegalStateException("The class (%s) is no record.".formatted(type), e);
      }
    }

    Object make(@Nullable Object[] values) {
      try {
        return constructor.newInstance(values);
      } catch (InstantiationException | IllegalAccessException | InvocationTargetException e) {
        throw new IllegalStateException(
            "The record (%s) cannot be made.".formatted(constructor), e);
      }
    }
  }
}
