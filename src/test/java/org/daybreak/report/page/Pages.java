package org.daybreak.report.page;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.Reading;
import org.daybreak.message.Language;
import org.daybreak.roster.Roster;

/** Makes pages for tests, and reads the data in them. */
final class Pages {
  private static final ObjectMapper MAPPER = new ObjectMapper();
  private static final String BEFORE_DATA = "<script type=\"application/json\" id=\"data\">";
  private static final String AFTER_DATA = "</script>";

  private Pages() {}

  /** The roster of a document that has no error. */
  static Roster roster(String document) {
    Reading reading = ProblemReader.read(document.getBytes(StandardCharsets.UTF_8));
    if (reading.document() == null) {
      throw new AssertionError(reading.errors() + " in " + document);
    }
    return Objects.requireNonNull(reading.document()).roster();
  }

  /** A page of one roster with everything in it, in English. */
  static String of(Roster roster) {
    return of(List.of(new ReportedRoster("roster.json", roster, null)), true);
  }

  static String of(List<ReportedRoster> rosters, boolean phones) {
    return new String(ReportPage.of(rosters, Language.ENGLISH, phones), StandardCharsets.UTF_8);
  }

  /** The data as it stands in the page. */
  static String dataText(String page) {
    int from = page.indexOf(BEFORE_DATA) + BEFORE_DATA.length();
    return page.substring(from, page.indexOf(AFTER_DATA, from));
  }

  static JsonNode data(String page) {
    try {
      return MAPPER.readTree(dataText(page));
    } catch (JsonProcessingException e) {
      throw new AssertionError(e);
    }
  }

  /** The first roster of the page's data. */
  static JsonNode rosterData(String page) {
    return data(page).get("rosters").get(0);
  }
}
