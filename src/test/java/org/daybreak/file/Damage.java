package org.daybreak.file;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ContainerNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Damages documents at random: properties and values, or plain bytes. */
final class Damage {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  private final Random random;

  Damage(long seed) {
    this.random = new Random(seed);
  }

  /** The document with one to three damages. */
  byte[] of(byte[] document) throws IOException {
    if (random.nextInt(3) == 0) {
      return bytes(document);
    }
    JsonNode root = JSON.readTree(document);
    for (int damages = 1 + random.nextInt(3); damages > 0; damages--) {
      List<ContainerNode<?>> containers = new ArrayList<>();
      collect(root, containers);
      ContainerNode<?> container = containers.get(random.nextInt(containers.size()));
      if (container instanceof ObjectNode object) {
        property(object);
      } else if (container instanceof ArrayNode list) {
        element(list);
      }
    }
    return JSON.writeValueAsBytes(root);
  }

  private static void collect(JsonNode node, List<ContainerNode<?>> containers) {
    if (node instanceof ContainerNode<?> container && !container.isEmpty()) {
      containers.add(container);
    }
    node.forEach(child -> collect(child, containers));
  }

  /** Removes, misspells or changes a property, or adds one. */
  private void property(ObjectNode object) {
    List<String> names = new ArrayList<>();
    object.fieldNames().forEachRemaining(names::add);
    String name = names.get(random.nextInt(names.size()));
    JsonNode value = object.get(name);
    switch (random.nextInt(8)) {
      case 0 -> object.remove(name);
      case 1 -> {
        object.remove(name);
        object.set(misspelt(name), value);
      }
      case 2 -> object.set(misspelt(name), value);
      default -> object.set(name, changed(value));
    }
  }

  private void element(ArrayNode list) {
    int index = random.nextInt(list.size());
    JsonNode value = list.get(index);
    switch (random.nextInt(6)) {
      case 0 -> list.remove(index);
      case 1 -> list.insert(random.nextInt(list.size() + 1), value.deepCopy());
      case 2 -> {
        list.remove(index);
        list.insert(random.nextInt(list.size() + 1), value);
      }
      default -> list.set(index, changed(value));
    }
  }

  private String misspelt(String text) {
    StringBuilder changed = new StringBuilder(text);
    int at = random.nextInt(text.length() + 1);
    if (at < text.length() && random.nextBoolean()) {
      changed.deleteCharAt(at);
    } else {
      changed.insert(at, (char) ('a' + random.nextInt(26)));
    }
    return changed.toString();
  }

  private JsonNode changed(JsonNode value) {
    return switch (random.nextInt(4)) {
      case 0 -> anything();
      case 1 -> random.nextBoolean() ? NODES.arrayNode().add(value) : nested(value);
      default ->
          value.isTextual()
              ? NODES.textNode(changedText(value.textValue()))
              : value.isNumber() ? number(value.decimalValue()) : anything();
    };
  }

  private JsonNode nested(JsonNode value) {
    ObjectNode object = NODES.objectNode();
    object.set("a", value);
    return object;
  }

  private JsonNode anything() {
    return switch (random.nextInt(8)) {
      case 0 -> NODES.nullNode();
      case 1 -> NODES.booleanNode(random.nextBoolean());
      case 2 -> NODES.textNode("");
      case 3 ->
          NODES.textNode(
              List.of("台东", "\u0000", "\uD83D\uDE00", "a\nb", "0").get(random.nextInt(5)));
      case 4 -> NODES.numberNode(random.nextInt(2_000) - 1_000);
      case 5 -> NODES.arrayNode();
      case 6 -> NODES.objectNode();
      default -> number(BigDecimal.ONE);
    };
  }

  private JsonNode number(BigDecimal value) {
    return NODES.numberNode(
        switch (random.nextInt(6)) {
          case 0 -> value.negate();
          case 1 -> value.add(BigDecimal.ONE);
          case 2 -> value.add(new BigDecimal("0.5"));
          case 3 -> value.scaleByPowerOfTen(random.nextInt(30));
          case 4 -> value.scaleByPowerOfTen(-random.nextInt(400));
          default -> BigDecimal.valueOf(Integer.MAX_VALUE - random.nextInt(2));
        });
  }

  private String changedText(String text) {
    if (!text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1))) {
      char digit = (char) ('0' + random.nextInt(10));
      int at = random.nextInt(text.length());
      if (Character.isDigit(text.charAt(at))) {
        return text.substring(0, at) + digit + text.substring(at + 1);
      }
    }
    return misspelt(text);
  }

  /** Cuts, flips, removes, inserts or repeats bytes. */
  private byte[] bytes(byte[] document) {
    int from = random.nextInt(document.length);
    int length = Math.min(document.length - from, 1 + random.nextInt(40));
    return switch (random.nextInt(5)) {
      case 0 -> Arrays.copyOf(document, from);
      case 1 -> {
        byte[] flipped = document.clone();
        for (int flips = 1 + random.nextInt(3); flips > 0; flips--) {
          flipped[random.nextInt(flipped.length)] ^= (byte) (1 << random.nextInt(8));
        }
        yield flipped;
      }
      case 2 -> spliced(document, from, from + length, new byte[0]);
      case 3 -> {
        byte[] noise = new byte[length];
        random.nextBytes(noise);
        yield spliced(document, from, from, noise);
      }
      default -> spliced(document, from, from, Arrays.copyOfRange(document, from, from + length));
    };
  }

  private static byte[] spliced(byte[] document, int from, int to, byte[] instead) {
    byte[] result = Arrays.copyOf(document, document.length - (to - from) + instead.length);
    System.arraycopy(instead, 0, result, from, instead.length);
    System.arraycopy(document, to, result, from + instead.length, document.length - to);
    return result;
  }
}
