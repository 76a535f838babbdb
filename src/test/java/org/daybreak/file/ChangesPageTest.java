package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import org.daybreak.file.ChangesRecord.ChangeRecord;
import org.junit.jupiter.api.Test;

/** Holds the page of the changes file against the records that it is read into. */
class ChangesPageTest {
  private static final Pattern QUOTED = Pattern.compile("`([A-Za-z]+)`");

  private static List<String> page() throws IOException {
    return Files.readAllLines(Path.of("src/site/markdown/changes.md"));
  }

  /** The cells of the rows that describe kinds of changes. */
  private static List<String[]> rows() throws IOException {
    List<String[]> rows = new ArrayList<>();
    for (String line : page()) {
      if (line.startsWith("| `")) {
        rows.add(line.split("\\|", -1));
      }
    }
    return rows;
  }

  private static List<String> quoted(String cell) {
    return QUOTED.matcher(cell).results().map(it -> it.group(1)).toList();
  }

  @Test
  void everyKindIsListedOnceAndNoOther() throws IOException {
    assertThat(rows().stream().flatMap(it -> quoted(it[1]).stream()))
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(ChangeRecord.class.getRecordComponents())
                .map(RecordComponent::getName)
                .toList());
  }

  @Test
  void thePropertiesOfAKindAreThoseThatAreRead() throws IOException {
    for (String[] row : rows()) {
      List<String> listed = quoted(row[2]);
      for (RecordComponent kind : ChangeRecord.class.getRecordComponents()) {
        if (quoted(row[1]).contains(kind.getName()) && row[2].strip().startsWith("`")) {
          assertThat(listed)
              .as(kind.getName())
              .containsExactlyInAnyOrderElementsOf(
                  Arrays.stream(kind.getType().getRecordComponents())
                      .map(RecordComponent::getName)
                      .toList());
        }
      }
    }
  }
}
