package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Where a text stops being JSON is shown by a mark within the line. */
class MalformedTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {"name": "一",}                  ; (1:14) ; {"name": "一",▶}
          {"name": "一" "date": 1}         ; (1:14) ; {"name": "一" ▶"date": 1}
          {"name" "一"}                    ; (1:9)  ; {"name" ▶"一"}
          {"name": '一'}                   ; (1:10) ; {"name": ▶'一'}
          {'name': "一"}                   ; (1:2)  ; {▶'name': "一"}
          {name: "一"}                     ; (1:2)  ; {▶name: "一"}
          {"name": 一}                     ; (1:10) ; {"name": ▶一}
          {"name": True}                   ; (1:10) ; {"name": ▶True}
          {"formatVersion": 01}            ; (1:20) ; {"formatVersion": 0▶1}
          {"formatVersion": 1 // version   ; (1:21) ; {"formatVersion": 1 ▶// version
          {"skills": [1, 2}                ; (1:17) ; {"skills": [1, 2▶}
          {"name": "\\q"}                  ; (1:12) ; {"name": "\\▶q"}
          {"formatVersion": 1}}            ; (1:21) ; {"formatVersion": 1}▶}
          """)
  void itIsShownByAMark(String text, String place, String shown) {
    assertThat(last(text))
        .isEqualTo(
            "$ "
                + place
                + ": no valid JSON after the mark ▶: "
                + shown
                + "\n  To mend: correct the text there; a comma, quote or bracket too many or too few"
                + " is the usual cause.");
  }

  @Test
  void onlyTheLineItselfIsShown() {
    assertThat(last("{\n  \"name\": \"一\",\n  oops\n}"))
        .startsWith("$ (3:3): no valid JSON after the mark ▶: ▶oops\n");
    assertThat(last("{\n  \"name\": \"一\n}"))
        .startsWith("$ (2:13): no valid JSON after the mark ▶: \"name\": \"一▶␊\n");
  }

  @Test
  void aLongLineIsShownInPart() {
    assertThat(last("{\"name\": \"" + "一".repeat(99) + "\"x, \"date\": \"" + "二".repeat(99)))
        .startsWith(
            "$ (1:111): no valid JSON after the mark ▶: "
                + "一".repeat(13)
                + "\"▶x, \"date\": \"二二二二\n");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {"name"："一"}            ; ： ; :
          {"name": "一"，"date": 1} ; ， ; ,
          {"name": “一”}            ; “ ; "
          {“name”: 1}               ; “ ; "
          {"skills": 【1】}         ; 【 ; [
          ｛"name": 1}              ; ｛ ; {
          """)
  void aFullWidthSignIsNamed(String text, String found, String expected) {
    assertThat(last(text))
        .contains(": found the full-width " + found + " after the mark ▶: ", "▶" + found)
        .contains("To mend: write " + expected + " instead");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      quoteCharacter = '~',
      textBlock =
          """
          {"name": "一
          {"name": "\\
          {"name"
          {"formatVersion": 1
          {"skills": [
          {
          """)
  void aTextThatStopsEndsEarly(String text) {
    Reading reading = ProblemReader.read(text.strip().getBytes(StandardCharsets.UTF_8));
    assertThat(reading.complaints().get(reading.complaints().size() - 1).words())
        .isEqualTo(ComplaintWords.ENDS_EARLY);
  }

  private static String last(String text) {
    Reading reading = ProblemReader.read(text.getBytes(StandardCharsets.UTF_8));
    return reading
        .complaints()
        .get(reading.complaints().size() - 1)
        .text(new Phrasebook(Language.ENGLISH));
  }
}
