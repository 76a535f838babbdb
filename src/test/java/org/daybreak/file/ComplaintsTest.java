package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** All that can be wrong with a file is told: where, what was found, what is expected, the mend. */
class ComplaintsTest {
  private static final Phrasebook ENGLISH = new Phrasebook(Language.ENGLISH);
  private static final Phrasebook CHINESE = new Phrasebook(Language.CHINESE);

  /** What {@code complaints.txt} cannot hold: see {@link OfFiles} and {@link OfBytes}. */
  private static final Set<ComplaintWords> OF_FILES_AND_BYTES =
      EnumSet.of(
          ComplaintWords.NO_SUCH_FILE,
          ComplaintWords.IS_FOLDER,
          ComplaintWords.NOT_ALLOWED,
          ComplaintWords.UNREADABLE,
          ComplaintWords.TOO_LARGE,
          ComplaintWords.NOT_UTF8,
          ComplaintWords.EMPTY_FILE,
          ComplaintWords.TOO_DEEP);

  /** What only a changes file can have wrong: see {@link ChangesTest}. */
  private static final Set<ComplaintWords> OF_CHANGES =
      EnumSet.of(ComplaintWords.NOT_ONE_CHANGE, ComplaintWords.NO_DEMAND);

  static List<BrokenDay> documents() throws IOException {
    return BrokenDay.all();
  }

  @Test
  void theDocumentThatTheCasesBreakIsSound() throws IOException {
    assertThat(ProblemReader.read(bytes(BrokenDay.resource("day.json"))).complaints()).isEmpty();
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everythingWrongWithADocumentIsTold(BrokenDay day) {
    Reading reading = ProblemReader.read(bytes(day.document()));
    assertThat(reading.complaints()).extracting(Complaint::words).contains(day.words());
    assertThat(told(reading)).isEqualTo(day.told());
  }

  @Test
  void everyComplaintIsProvokedHere() throws IOException {
    Set<ComplaintWords> provoked =
        documents().stream()
            .map(BrokenDay::words)
            .collect(Collectors.toCollection(() -> EnumSet.copyOf(OF_FILES_AND_BYTES)));
    provoked.addAll(OF_CHANGES);
    assertThat(provoked)
        .as("add a case to complaints.txt for each complaint that is missing here")
        .isEqualTo(EnumSet.allOf(ComplaintWords.class));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void everyComplaintSaysHowToMendIt(BrokenDay day) {
    for (Complaint complaint : ProblemReader.read(bytes(day.document())).complaints()) {
      assertThat(complaint.text(ENGLISH)).contains("\n  To mend: ").startsWith("$");
      assertThat(complaint.text(CHINESE)).contains("\n  如何更正：").startsWith("$");
      assertThat(complaint.line()).isPositive();
      assertThat(complaint.column()).isPositive();
    }
  }

  @Nested
  class OfFiles {
    @TempDir private Path folder;

    @Test
    void aFileThatIsMissing() {
      Path file = folder.resolve("明天.json");
      assertThat(told(ProblemReader.read(file)))
          .isEqualTo(
              """
              ERROR there is no file %1$s.
                To mend: check the name and the folder.
              没有文件 %1$s。
                如何更正：请检查文件名和所在文件夹。"""
                  .formatted(file));
    }

    @Test
    void aFolder() {
      assertThat(told(ProblemReader.read(folder)))
          .isEqualTo(
              """
              ERROR %1$s is a folder, expected a problem file.
                To mend: name a file in it.
              %1$s 是文件夹，应为问题文件。
                如何更正：请给出其中的文件名。"""
                  .formatted(folder));
    }

    @Test
    void aFileThatMayNotBeRead() {
      assertThat(told(ProblemReader.unread(Path.of("a"), new AccessDeniedException("a"))))
          .isEqualTo(
              """
              ERROR a may not be read.
                To mend: ask its owner for the right to read it.
              无权读取 a。
                如何更正：请向文件的所有者申请读取权限。""");
    }

    @Test
    void aFileThatCannotBeRead() {
      assertThat(
              told(
                  ProblemReader.unread(
                      Path.of("a"), new FileSystemException("a", null, "Input/output error"))))
          .isEqualTo(
              """
              ERROR a cannot be read: Input/output error.
                To mend: check the file and where it is stored.
              无法读取 a：Input/output error。
                如何更正：请检查文件及其所在的存储设备。""");
      assertThat(told(ProblemReader.unread(Path.of("a"), new IOException("Is odd"))))
          .startsWith("ERROR a cannot be read: Is odd.");
    }

    @Test
    void aFileTooLargeForMemory() throws IOException {
      Path file = folder.resolve("large.json");
      try (RandomAccessFile sparse = new RandomAccessFile(file.toFile(), "rw")) {
        sparse.setLength(3L << 30);
      }
      assertThat(told(ProblemReader.read(file)))
          .startsWith("ERROR the file does not fit in 2047 MB of memory.\n  To mend: ")
          .contains("文件过大，2047 MB 内存放不下。\n  如何更正：");
    }
  }

  @Nested
  class OfBytes {
    @Test
    void anEncodingThatIsNotUtf8() throws IOException {
      byte[] gbk = BrokenDay.resource("day.json").getBytes(Charset.forName("GBK"));
      assertThat(told(ProblemReader.read(gbk)))
          .isEqualTo(
              """
              ERROR (3:12): found byte 0xCA, which no text in UTF-8 has here.
                To mend: save the file again with the encoding UTF-8; it may be in another one, as GBK, or damaged.
              (3:12): 此处的字节 0xCA 不是 UTF-8 文本。
                如何更正：请以 UTF-8 编码重新保存；文件可能是其他编码（如 GBK），也可能已损坏。""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "UTF-32"})
    void anEncodingWithSeveralBytesForEachCharacter(String charset) throws IOException {
      byte[] wide = BrokenDay.resource("day.json").getBytes(Charset.forName(charset));
      assertThat(words(ProblemReader.read(wide))).containsExactly(ComplaintWords.NOT_UTF8);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " \r\n\t", "\uFEFF", "\uFEFF\n"})
    void aFileWithNothingInIt(String nothing) {
      assertThat(told(ProblemReader.read(bytes(nothing))))
          .isEqualTo(
              """
              ERROR the file is empty, expected a problem.
                To mend: check that it was saved, or restore its .bak.
              文件为空，应为问题文件。
                如何更正：请检查是否已保存，或恢复其 .bak。""");
    }

    @ParameterizedTest
    @ValueSource(strings = {"[", "{\"a\":", "{\"formatVersion\":[", "{\"rules\":{\"dawn\":["})
    void nestingWithoutEnd(String opening) {
      Reading reading = ProblemReader.read(bytes(opening.repeat(100_000)));
      assertThat(told(reading))
          .contains(
              "nested too deeply, or a text or number too long, for a problem file.\n  To mend: ",
              "嵌套过深，或文字、数值过长，不会是问题文件。\n  如何更正：");
    }

    @Test
    void aNumberWithoutEnd() throws IOException {
      String endless = BrokenDay.resource("day.json").replace("120.362", "1".repeat(5_000));
      assertThat(words(ProblemReader.read(bytes(endless)))).contains(ComplaintWords.TOO_DEEP);
    }

    @Test
    void aByteOrderMarkIsNoFaultAndCountsInNoColumn() throws IOException {
      String day = BrokenDay.resource("day.json");
      assertThat(ProblemReader.read(bytes("\uFEFF" + day)).complaints()).isEmpty();
      Reading oneLine = ProblemReader.read(bytes("\uFEFF{\"formatVersion\": 2}"));
      assertThat(oneLine.complaints().get(oneLine.complaints().size() - 1).text(ENGLISH))
          .startsWith("$.formatVersion (1:19): found format version 2");
    }
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }

  private static List<ComplaintWords> words(Reading reading) {
    return reading.complaints().stream().map(Complaint::words).toList();
  }

  private static String told(Reading reading) {
    return reading.complaints().stream()
        .map(it -> it.severity() + " " + it.text(ENGLISH) + "\n" + it.text(CHINESE))
        .collect(Collectors.joining("\n"));
  }
}
