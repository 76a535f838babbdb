package org.daybreak.file;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Finds where in a document the values stand that paths lead to. */
final class Locator {
  private static final int NOWHERE = -1;

  private final byte[] source;
  private final Map<At, Node> nodes = new HashMap<>();
  private final Node root = new Node();

  private Locator(byte[] source) {
    this.source = source;
    nodes.put(At.ROOT, root);
  }

  /** What is sought below one value, by property name or position. */
  private static final class Node {
    private final Map<Object, Node> children = new HashMap<>();
    private int offset = NOWHERE;
  }

  /**
   * The first byte of each path's value; of the nearest one around it where there is no such value.
   * As much as can be parsed is gone through; a path beyond that is not in the answer.
   */
  static Map<At, Integer> offsets(byte[] source, Collection<At> paths) {
    Locator locator = new Locator(source);
    paths.forEach(locator::node);
    try (JsonParser parser = ProblemReader.parser(source)) {
      if (parser.nextToken() != null) {
        locator.find(parser, locator.root);
      }
    } catch (IOException malformedFromHere) {
      // What comes before is found all the same.
    }
    Map<At, Integer> offsets = new HashMap<>();
    for (At path : paths) {
      int offset = locator.offset(path);
      if (offset != NOWHERE) {
        offsets.put(path, offset);
      }
    }
    return offsets;
  }

  private Node node(At path) {
    Node known = nodes.get(path);
    if (known != null) {
      return known;
    }
    At parent = path.parent();
    Node node =
        parent == null
            ? root
            : node(parent).children.computeIfAbsent(path.step(), step -> new Node());
    nodes.put(path, node);
    return node;
  }

  private int offset(At path) {
    for (At at = path; at != null; at = at.parent()) {
      int offset = node(at).offset;
      if (offset != NOWHERE) {
        return offset;
      }
    }
    return NOWHERE;
  }

  private void find(JsonParser parser, Node node) throws IOException {
    node.offset =
        ProblemReader.contentStart(source) + (int) parser.currentTokenLocation().getByteOffset();
    if (node.children.isEmpty()) {
      parser.skipChildren();
    } else if (parser.currentToken() == JsonToken.START_OBJECT) {
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        Node child = node.children.get(parser.currentName());
        parser.nextToken();
        findOrSkip(parser, child);
      }
    } else if (parser.currentToken() == JsonToken.START_ARRAY) {
      for (int index = 0; parser.nextToken() != JsonToken.END_ARRAY; index++) {
        findOrSkip(parser, node.children.get(index));
      }
    }
  }

  private void findOrSkip(JsonParser parser, @Nullable Node node) throws IOException {
    if (node == null) {
      parser.skipChildren();
    } else {
      find(parser, node);
    }
  }
}
