package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;

/** Changing a document changes nothing but the values that are named. */
class JsonTextTest {
  private static final String TEXT =
      """
      {
        "a" : [ 1,  2.50 , "x\\u4e00" ],
        "b": {"c": null, "d": [],"e": {}},
        "f": [
          {"id": "1"},
          {"id": "2"}
        ]
      }

      """;

  private final JsonText text = new JsonText(TEXT.getBytes(StandardCharsets.UTF_8));

  @Test
  void lookedAtItStaysAsItIs() {
    text.root().elements().forEach(JsonText.Value::elements);
    assertThat(Objects.requireNonNull(text.root().get("a")).elements().get(2).string())
        .isEqualTo("x一");
    assertThat(text()).isEqualTo(TEXT);
  }

  @Test
  void aValueIsReplacedInPlace() {
    value("a").elements().get(1).replace("3");
    value("b").put("c", "7");
    assertThat(text()).isEqualTo(TEXT.replace("2.50", "3").replace("null", "7"));
  }

  @Test
  void anElementIsRemovedWithItsSeparator() {
    value("a").elements().get(0).remove();
    value("f").elements().get(1).remove();
    assertThat(text())
        .isEqualTo(TEXT.replace(" 1,  2.50", " 2.50").replace("},\n    {\"id\": \"2\"}", "}"));
  }

  @Test
  void anEmptiedListIsEmpty() {
    value("f").elements().forEach(JsonText.Value::remove);
    assertThat(text()).contains("\"f\": []");
  }

  @Test
  void anAddedElementIsLaidOutLikeTheOthers() {
    value("f").append("{\"id\": \"3\"}");
    value("a").append("4");
    assertThat(text())
        .isEqualTo(
            TEXT.replace("{\"id\": \"2\"}", "{\"id\": \"2\"},\n    {\"id\": \"3\"}")
                .replace("e00\"", "e00\", 4"));
  }

  @Test
  void whatIsAddedToAnEmptyListOrObjectIsThere() {
    JsonText.Value inner = value("b");
    Objects.requireNonNull(inner.get("d")).append("1");
    Objects.requireNonNull(inner.get("d")).append("2");
    Objects.requireNonNull(inner.get("e")).put("g", "true");
    assertThat(text().replaceAll("\\s+", ""))
        .contains("\"b\":{\"c\":null,\"d\":[1,2],\"e\":{\"g\":true}}");
  }

  @Test
  void aNewListHasOneElementALine() {
    text.root().putList("g", List.of("1", "2"));
    assertThat(text()).contains("  ],\n  \"g\": [\n    1,\n    2\n  ]\n}");
  }

  private JsonText.Value value(String name) {
    return Objects.requireNonNull(text.root().get(name));
  }

  private String text() {
    return new String(text.bytes(), StandardCharsets.UTF_8);
  }
}
