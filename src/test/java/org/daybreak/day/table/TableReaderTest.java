package org.daybreak.day.table;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Tables are read as spreadsheets save them, and everything wrong with them is told. */
class TableReaderTest {
  private static final List<Column> COLUMNS = List.of(Column.VOLUNTEER, Column.ANSWER);

  @TempDir private Path folder;

  @Nested
  class AsSpreadsheetsSaveThem {
    @ParameterizedTest
    @ValueSource(
        strings = {
          "volunteer,answer\nv1,王芳\n",
          "Answer,remark,Volunteer\r\n王芳,\"a, \"\"b\"\"\nc\",v1\r\n\r\n",
          "答复;志愿者;x\n王芳;v1\n;;\n",
          "volunteer\tanswer\n v1 \t\u3000王芳\n",
          "volunteer,answer\n\"v1\",\"王芳\""
        })
    void columnsAreFoundByTheirHeadings(String text) throws IOException {
      Table table = read(text.getBytes(StandardCharsets.UTF_8));
      assertThat(faults(table)).isEmpty();
      assertThat(table.rows()).singleElement().satisfies(TableReaderTest::isTheRow);
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "GB18030"})
    void theEncodingIsFoundOut(String charset) throws IOException {
      String mark = charset.startsWith("UTF") ? "\uFEFF" : "";
      Table table = read((mark + "volunteer,answer\nv1,王芳\n").getBytes(Charset.forName(charset)));
      assertThat(faults(table)).isEmpty();
      assertThat(table.rows()).singleElement().satisfies(TableReaderTest::isTheRow);
    }

    @Test
    void aGuardedFormulaIsTheTextItself() throws IOException {
      Table table = read("volunteer,answer\n'=v1,x\n'v2,\n".getBytes(StandardCharsets.UTF_8));
      assertThat(table.rows().get(0).cell(Column.VOLUNTEER)).isEqualTo("=v1");
      assertThat(table.rows().get(1).cell(Column.VOLUNTEER)).isEqualTo("'v2");
      assertThat(table.rows().get(1).cell(Column.ANSWER)).isEmpty();
    }
  }

  @Nested
  class Faults {
    @Test
    void aMissingColumnIsToldWithTheOneThatMayBeMeant() throws IOException {
      assertThat(faults(read("volunter,x\nv1,y\n".getBytes(StandardCharsets.UTF_8))))
          .satisfiesExactly(
              it ->
                  assertThat(it)
                      .startsWith("t.csv, line 1: the column volunteer is missing")
                      .contains("volunter"),
              it -> assertThat(it).startsWith("t.csv, line 1: the column answer is missing"));
    }

    @Test
    void aRowWithMoreCellsThanTheHeaderIsTold() throws IOException {
      assertThat(
              faults(read("volunteer,answer\n\nv1,a,,\nv2,b,c\n".getBytes(StandardCharsets.UTF_8))))
          .singleElement()
          .asString()
          .startsWith("t.csv, line 4: found 3 cells, expected at most 2");
    }

    @Test
    void anOpenQuoteIsToldBecauseItSwallowsRows() throws IOException {
      assertThat(faults(read("volunteer,answer\n\"v1,a\nv2,b\n".getBytes(StandardCharsets.UTF_8))))
          .singleElement()
          .asString()
          .contains("never closed");
    }

    @Test
    void aColumnThatIsThereTwiceIsTold() throws IOException {
      assertThat(faults(read("volunteer,answer,答复\n".getBytes(StandardCharsets.UTF_8))))
          .singleElement()
          .asString()
          .contains("answer is there twice");
    }

    @Test
    void whatIsNoTableIsTold() throws IOException {
      assertThat(faults(read(new byte[0]))).singleElement().asString().contains("is empty");
      assertThat(faults(read(new byte[] {'P', 'K', 3, 4, (byte) 0xFF, (byte) 0xFF, 0})))
          .singleElement()
          .asString()
          .contains("not text");
      assertThat(faults(TableReader.read(folder.resolve("none.csv"), COLUMNS)))
          .singleElement()
          .asString()
          .startsWith("none.csv: there is no file");
      assertThat(faults(TableReader.read(folder, COLUMNS)))
          .singleElement()
          .asString()
          .contains("folder");
    }
  }

  private static void isTheRow(Table.Row row) {
    assertThat(row.cell(Column.VOLUNTEER)).isEqualTo("v1");
    assertThat(row.cell(Column.ANSWER)).isEqualTo("王芳");
    assertThat(row.line()).isEqualTo(2);
  }

  private Table read(byte[] bytes) throws IOException {
    Path file = folder.resolve("t.csv");
    Files.write(file, bytes);
    return TableReader.read(file, COLUMNS);
  }

  private static List<String> faults(Table table) {
    Phrasebook words = new Phrasebook(Language.ENGLISH);
    return table.faults().stream().map(it -> it.text(words)).toList();
  }
}
