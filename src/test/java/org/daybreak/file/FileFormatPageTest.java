package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonPointer;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.stream.Collectors;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Holds the page of the problem file against the records and the complaints, both ways. What only a
 * changes file can have wrong stands on the page of that file.
 */
class FileFormatPageTest {
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final String PROPERTY_HEAD = "| property | unit | default | meaning |";
  private static final String TOLD_HEAD = "| told | when |";

  /** A row of a property table. */
  private record Row(String property, String unit, String standard, String meaning) {
    /** The JSON text of a default that is a value; null for one in words. */
    @Nullable String value() {
      return standard.startsWith("`") ? standard.replace("`", "") : null;
    }

    @Override
    public String toString() {
      return property;
    }
  }

  private static List<String> page() throws IOException {
    return page("file-format.md");
  }

  private static List<String> page(String name) throws IOException {
    return Files.readAllLines(Path.of("src/site/markdown", name));
  }

  /** The rows of all tables with a head, cell by cell. */
  private static List<List<String>> rows(List<String> lines, String head) {
    List<List<String>> rows = new ArrayList<>();
    for (int line = 0; line < lines.size(); line++) {
      if (lines.get(line).equals(head)) {
        lines.stream()
            .skip(line + 2L)
            .takeWhile(it -> it.startsWith("|"))
            .map(it -> Arrays.stream(it.split("\\|", -1)).map(String::strip).toList())
            .forEach(cells -> rows.add(cells.subList(1, cells.size() - 1)));
      }
    }
    return rows;
  }

  static List<Row> properties() throws IOException {
    return rows(page(), PROPERTY_HEAD).stream()
        .map(it -> new Row(it.get(0).replace("`", ""), it.get(1), it.get(2), it.get(3)))
        .toList();
  }

  /** Every property that is read, by path. */
  private static Map<String, RecordComponent> read() {
    Map<String, RecordComponent> properties = new LinkedHashMap<>();
    collect("", ProblemRecord.class, properties);
    return properties;
  }

  private static void collect(
      String prefix, Class<?> type, Map<String, RecordComponent> properties) {
    for (RecordComponent component : type.getRecordComponents()) {
      String path = prefix + component.getName();
      properties.put(path, component);
      Type inner = component.getGenericType();
      String below = ".";
      if (inner instanceof ParameterizedType generic && generic.getRawType() == List.class) {
        inner = generic.getActualTypeArguments()[0];
        below = "[].";
      }
      if (inner instanceof Class<?> nested && nested.isRecord()) {
        collect(path + below, nested, properties);
      }
    }
  }

  @Test
  void everyPropertyIsListedOnceAndNoOther() throws IOException {
    assertThat(properties().stream().map(Row::property))
        .containsExactlyInAnyOrderElementsOf(read().keySet());
  }

  @ParameterizedTest
  @MethodSource("properties")
  void whatIsRequiredIsSaidToBe(Row row) {
    RecordComponent component = Objects.requireNonNull(read().get(row.property()));
    assertThat(row.standard().equals("required"))
        .isEqualTo(component.isAnnotationPresent(Required.class));
    assertThat(row.unit()).isNotEmpty();
    assertThat(row.standard()).isNotEmpty();
  }

  @ParameterizedTest
  @MethodSource("properties")
  void theUnitIsThatOfTheNameAndTheRangeThatOfTheCheck(Row row) {
    RecordComponent component = Objects.requireNonNull(read().get(row.property()));
    if (row.property().endsWith("Minutes") || row.property().endsWith("minutesWorked")) {
      assertThat(row.unit()).isEqualTo("minutes");
    }
    Range range = component.getAnnotation(Range.class);
    if (range != null && range.above()) {
      assertThat(row.unit()).endsWith(" above 0");
    } else if (range != null && range.to() < Double.MAX_VALUE) {
      assertThat(row.unit())
          .endsWith(", −%d to %d".formatted((int) -range.from(), (int) range.to()));
    } else if (range != null && range.from() > 0) {
      assertThat(row.unit()).endsWith(", at least %d".formatted((int) range.from()));
    } else {
      assertThat(row.unit()).doesNotContain("above", "least");
    }
  }

  /** A default that is a value may be stated, and nothing is another. */
  @ParameterizedTest
  @MethodSource("properties")
  void statingTheDefaultChangesNothing(Row row) throws IOException {
    String value = row.value();
    if (value == null) {
      return;
    }
    ObjectNode document = (ObjectNode) JSON.readTree(BrokenDay.resource("everything.json"));
    String path = "/" + row.property().replace("[]", "/0").replace('.', '/');
    JsonPointer pointer = JsonPointer.compile(path);
    JsonNode parent = document.at(pointer.head());
    assertThat(parent).as("parent of %s", path).isInstanceOf(ObjectNode.class);
    ObjectNode owner = (ObjectNode) parent;
    String name = pointer.last().getMatchingProperty();
    owner.remove(name);
    Problem absent = sound(document).problem();
    owner.set(name, JSON.readTree(value));
    assertThat(sound(document).problem())
        .usingRecursiveComparison()
        .ignoringAllOverriddenEquals()
        .isEqualTo(absent);
  }

  @Test
  void theExampleIsSound() throws IOException {
    String example =
        page().stream()
            .dropWhile(line -> !line.equals("```json"))
            .skip(1)
            .takeWhile(line -> !line.equals("```"))
            .collect(Collectors.joining("\n"));
    Reading reading = ProblemReader.read(example.getBytes(StandardCharsets.UTF_8));
    assertThat(reading.complaints()).isEmpty();
    assertThat(Objects.requireNonNull(reading.document()).duties()).hasSize(1);
  }

  @Test
  void everyErrorAndEveryWarningIsListedOnceAndNoOther() throws IOException {
    List<String> lines = page();
    int warnings = lines.indexOf("### Warnings");
    Map<Complaint.Severity, List<String>> told = told();
    List<List<String>> errors = rows(lines.subList(0, warnings), TOLD_HEAD);
    errors.addAll(rows(page("changes.md"), TOLD_HEAD));
    assertThat(errors.stream().map(it -> it.get(0)))
        .containsExactlyInAnyOrderElementsOf(told.get(Complaint.Severity.ERROR));
    assertThat(rows(lines.subList(warnings, lines.size()), TOLD_HEAD).stream().map(it -> it.get(0)))
        .containsExactlyInAnyOrderElementsOf(told.get(Complaint.Severity.WARNING));
    assertThat(rows(lines, TOLD_HEAD)).allSatisfy(row -> assertThat(row.get(1)).isNotEmpty());
  }

  /** The first line of each complaint, with … for what it speaks of. */
  private static Map<Complaint.Severity, List<String>> told() throws IOException {
    Properties table = new Properties();
    try (Reader reader =
        new InputStreamReader(
            Phrasebook.class.getResourceAsStream("messages_en.properties"),
            StandardCharsets.UTF_8)) {
      table.load(reader);
    }
    List<ComplaintWords> warnings = warnings();
    return Arrays.stream(ComplaintWords.values())
        .collect(
            Collectors.groupingBy(
                it -> warnings.contains(it) ? Complaint.Severity.WARNING : Complaint.Severity.ERROR,
                Collectors.mapping(
                    it -> firstLine(table.getProperty(it.key())), Collectors.toList())));
  }

  private static String firstLine(String pattern) {
    return pattern.lines().findFirst().orElseThrow().replaceAll("\\{\\d}", "…").replace("''", "'");
  }

  /** What the cases of {@code complaints.txt} are warned of. */
  private static List<ComplaintWords> warnings() throws IOException {
    return BrokenDay.all().stream()
        .flatMap(
            day ->
                ProblemReader.read(day.document().getBytes(StandardCharsets.UTF_8))
                    .warnings()
                    .stream())
        .map(Complaint::words)
        .distinct()
        .toList();
  }

  private static Document sound(JsonNode document) throws IOException {
    Reading reading = ProblemReader.read(JSON.writeValueAsBytes(document));
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document());
  }
}
