package org.daybreak.day.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.daybreak.message.Nearest;
import org.daybreak.message.TableWords;
import org.jspecify.annotations.Nullable;

/**
 * Reads tables as a spreadsheet saves them: separated by commas, semicolons or tabs, in UTF-8,
 * UTF-16 or GB 18030, with or without a byte order mark. Columns are found by their headings, in
 * any order; columns that nobody asked for are passed over.
 */
public final class TableReader {
  private static final List<Character> SEPARATORS = List.of(',', ';', '\t');

  private final List<Column> columns;
  private final Table table;

  private TableReader(Table table, List<Column> columns) {
    this.table = table;
    this.columns = columns;
  }

  /**
   * Reads a file. Never throws: what cannot be read is told among the table's faults.
   *
   * @param columns all of them must be there
   */
  public static Table read(Path file, List<Column> columns) {
    Table table = new Table(file.getFileName().toString());
    try {
      if (Files.isDirectory(file)) {
        table.fault(TableWords.IS_FOLDER);
        return table;
      }
      new TableReader(table, columns).read(Files.readAllBytes(file));
    } catch (NoSuchFileException e) {
      table.fault(TableWords.NO_SUCH_FILE, file.toString());
    } catch (IOException e) {
      table.fault(TableWords.UNREADABLE, e.toString());
    }
    return table;
  }

  private void read(byte[] bytes) {
    String text = TableText.decode(bytes);
    if (text == null) {
      table.fault(TableWords.NOT_TEXT);
      return;
    }
    if (text.isBlank()) {
      table.fault(TableWords.EMPTY, headings());
      return;
    }
    if (text.chars().filter(it -> it == '"').count() % 2 != 0) {
      table.fault(TableWords.OPEN_QUOTE);
      return;
    }
    List<CsvRecord> records;
    try {
      records = records(text);
    } catch (CsvParseException e) {
      Throwable cause = e.getCause();
      table.fault(
          TableWords.NOT_CSV,
          cause == null
              ? String.valueOf(e.getMessage())
              : e.getMessage() + ": " + cause.getMessage());
      return;
    }
    List<String> header = fields(records.get(0));
    Map<Column, Integer> positions = positions(header, records.get(0).getStartingLineNumber());
    for (CsvRecord record : records.subList(1, records.size())) {
      add(record, header.size(), positions);
    }
  }

  /** The records, separated by what makes most of the first one. */
  private List<CsvRecord> records(String text) {
    List<CsvRecord> best = List.of();
    CsvParseException fault = null;
    long most = -1;
    for (char separator : SEPARATORS) {
      List<CsvRecord> records;
      try {
        records = records(text, separator);
      } catch (CsvParseException e) {
        fault = fault == null ? e : fault;
        continue;
      }
      List<String> header = fields(records.get(0));
      long known =
          columns.stream().filter(column -> header.stream().anyMatch(column::isHeadedBy)).count();
      if (known > most) {
        most = known;
        best = records;
      }
    }
    if (fault != null && most <= 0) {
      throw fault;
    }
    return best;
  }

  private static List<CsvRecord> records(String text, char separator) {
    return CsvReader.builder()
        .fieldSeparator(separator)
        .skipEmptyLines(true)
        .allowExtraFields(true)
        .allowMissingFields(true)
        .ofCsvRecord(text)
        .stream()
        .toList();
  }

  private static List<String> fields(CsvRecord record) {
    return record.getFields().stream().map(TableText::plain).toList();
  }

  private Map<Column, Integer> positions(List<String> header, long line) {
    Map<Column, Integer> positions = new EnumMap<>(Column.class);
    for (Column column : columns) {
      for (int index = 0; index < header.size(); index++) {
        if (column.isHeadedBy(header.get(index)) && positions.putIfAbsent(column, index) != null) {
          table.fault(line, TableWords.COLUMN_TWICE, column.heading());
        }
      }
      if (!positions.containsKey(column)) {
        String near = near(column, header);
        if (near == null) {
          table.miss(line, column, TableWords.MISSING_COLUMN, column.heading(), headings());
        } else {
          table.miss(line, column, TableWords.MISSING_COLUMN_NEAR, column.heading(), near);
        }
      }
    }
    return positions;
  }

  private @Nullable String near(Column column, List<String> header) {
    List<String> free =
        header.stream()
            .filter(it -> columns.stream().noneMatch(known -> known.isHeadedBy(it)))
            .toList();
    String near = Nearest.of(column.heading(), free);
    return near == null ? Nearest.of(column.chineseHeading(), free) : near;
  }

  private void add(CsvRecord record, int width, Map<Column, Integer> positions) {
    List<String> fields = fields(record);
    if (fields.stream().allMatch(String::isEmpty)) {
      return;
    }
    long line = record.getStartingLineNumber();
    if (fields.stream().skip(width).anyMatch(it -> !it.isEmpty())) {
      table.fault(line, TableWords.TOO_MANY_CELLS, fields.size(), width);
    }
    Map<Column, String> cells = new EnumMap<>(Column.class);
    positions.forEach(
        (column, index) -> {
          if (index < fields.size()) {
            cells.put(column, fields.get(index));
          }
        });
    table.add(new Table.Row(line, cells));
  }

  private String headings() {
    return columns.stream().map(Column::heading).collect(Collectors.joining(", "));
  }
}
