package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.daybreak.message.PageWords;
import org.daybreak.roster.Roster;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ReportPageTest {
  private static final String HOSTILE =
      "</script><img src=x onerror=alert(1)>\\\"'\\n=1+1\\u2028&lt;";

  private static final String DOCUMENT =
      """
      {
        "formatVersion": 1, "name": "%1$s", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "rules": {"leadSkill": "SECRET-lead-skill"},
        "roles": [ {"id": "order", "name": "%1$s", "tags": ["SECRET-tag"]} ],
        "teams": [ {"id": "t", "name": "%1$s"} ],
        "areas": [ {"id": "a", "name": "%1$s"} ],
        "sites": [ {"id": "s", "name": "%1$s", "area": "a", "capacity": 4, "address": "%1$s",
          "contact": "TEL-contact", "location": {"lat": 36.08, "lon": 120.36}, "slots": [
          {"id": "0600", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "leads": 1,
           "demand": [ {"role": "order", "min": 2, "target": 3} ]} ]} ],
        "volunteers": [
          {"id": "v1", "name": "%1$s", "team": "t", "phone": "TEL-1", "note": "SECRET-note",
           "restrictions": ["SECRET-tag", "predawn", "SECRET-illness"], "excludedSites": ["SECRET-site"],
           "skills": ["SECRET-skill"], "avoids": {"sites": ["SECRET-avoided"], "areas": [], "roles": []},
           "home": {"lat": 36.0712345, "lon": 120.3512345},
           "history": {"lastSite": "SECRET-last", "timesCalled": 7, "noShows": 3},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
          {"id": "v2", "phone": "TEL-2", "home": {"lat": 36.9876543, "lon": 120.9876543},
           "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ],
        "assignments": [ {"volunteer": "v1", "site": "s", "role": "order", "firstSlot": "0600", "lastSlot": "0600"} ],
        "standbys": [ {"volunteer": "v2", "sites": ["s"]} ]
      }
      """
          .formatted(HOSTILE);

  private final Roster roster = Pages.roster(DOCUMENT);
  private final String page = Pages.of(roster);

  @Nested
  class WhatIsPersonal {
    @Test
    void restrictionsNotesAndHistoriesAreNowhereInThePage() {
      assertThat(page).doesNotContain("SECRET").doesNotContain("predawn");
      assertThat(Pages.data(page).findParents("noShows")).isEmpty();
    }

    @Test
    void phonesAndContactsAreThereUnlessLeftOut() {
      assertThat(page).contains("TEL-1", "TEL-2", "TEL-contact");
      assertThat(Pages.of(List.of(new ReportedRoster("roster.json", roster, null)), false))
          .doesNotContain("TEL-");
    }

    @Test
    void aHomeIsKnownToAHundredMetresAndOnlyOfWhoIsCalled() {
      JsonNode rows = Pages.rosterData(page).get("volunteers").get("rows");
      assertThat(rows.get(0).get(11).asDouble()).isEqualTo(36.071);
      assertThat(rows.get(0).get(12).asDouble()).isEqualTo(120.351);
      assertThat(page).doesNotContain("36.07123").doesNotContain("36.98").doesNotContain("120.98");
    }
  }

  @Nested
  class TextFromFiles {
    @Test
    void itEndsNoScriptAndIsShownInOneLine() {
      String data = Pages.dataText(page);
      assertThat(data).doesNotContain("<", ">", "&", "\u2028", "\u2029");
      assertThat(Pages.rosterData(page).get("name").asText())
          .isEqualTo("</script><img src=x onerror=alert(1)>\"'␊=1+1\uFFFD&lt;");
    }

    @Test
    void itStandsNowhereButInTheData() {
      assertThat(page.replace(Pages.dataText(page), "")).doesNotContain("onerror", "=1+1");
    }
  }

  @Nested
  class OnePageAlone {
    @Test
    void itsPolicyAllowsItsOwnScriptAndStyleAndNothingElse() throws Exception {
      String policy = inside(page, "Content-Security-Policy\" content=\"", "\"");
      assertThat(policy)
          .isEqualTo(
              "default-src 'none'; script-src '%s'; style-src '%s'; base-uri 'none'; form-action 'none'"
                  .formatted(
                      hash(inside(page, "<script>", "</script>")),
                      hash(inside(page, "<style>", "</style>"))));
    }

    @Test
    void itNamesNoOtherPlace() {
      assertThat(page.replace(Pages.dataText(page), "").replace("http://www.w3.org/2000/svg", ""))
          .doesNotContain("http:", "https:", "url(http", "@import", "src=", "//cdn");
    }

    @Test
    void nothingIsEverMadeOfMarkup() {
      assertThat(PageFiles.script())
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacent", "document.write", "eval(", "Function(")
          .doesNotContain("</script", "<!--");
    }

    @Test
    void theSameRosterGivesTheSameBytes() {
      assertThat(Pages.of(Pages.roster(DOCUMENT))).isEqualTo(page);
    }

    private String inside(String text, String before, String after) {
      int from = text.indexOf(before) + before.length();
      return text.substring(from, text.indexOf(after, from));
    }

    private String hash(String text) throws Exception {
      return "sha256-"
          + Base64.getEncoder()
              .encodeToString(
                  MessageDigest.getInstance("SHA-256")
                      .digest(text.getBytes(StandardCharsets.UTF_8)));
    }
  }

  @Nested
  class ItsWords {
    private static final Pattern NAME = Pattern.compile("'([A-Z][A-Z_]+)'");

    @Test
    void everyWordThatAScriptNamesIsThereAndEveryWordThatIsThereIsNamed() {
      Set<String> named = new TreeSet<>();
      Matcher matcher = NAME.matcher(PageFiles.script());
      while (matcher.find()) {
        named.add(matcher.group(1));
      }
      Set<String> words =
          Arrays.stream(PageWords.values())
              .map(Enum::name)
              .collect(Collectors.toCollection(TreeSet::new));
      named.removeAll(Set.of("UTC", "NFKC"));
      words.removeAll(Set.of("NEEDS_SCRIPT", "LANGUAGE_NAME", "LIST_SEPARATOR"));
      assertThat(named).isEqualTo(words);
    }

    @Test
    void bothLanguagesAreInIt() {
      JsonNode words = Pages.data(page).get("words");
      assertThat(words.get("en").get("page.SITES").asText()).isEqualTo("Sites");
      assertThat(words.get("zh").get("page.SITES").asText()).isEqualTo("点位");
      assertThat(words.get("zh").get("constraint.TRAVEL").asText()).isEqualTo("路程");
      assertThat(Pages.data(page).get("language").asText()).isEqualTo("en");
    }
  }
}
