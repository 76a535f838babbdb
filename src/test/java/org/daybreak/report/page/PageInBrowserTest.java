package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybreak.constraint.ScoreLine;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.file.ProblemReader;
import org.daybreak.file.ProblemWriter;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.daybreak.problem.Site;
import org.daybreak.reading.RandomInstance;
import org.daybreak.roster.Coverage;
import org.daybreak.roster.Roster;
import org.daybreak.roster.Volunteer;
import org.daybreak.sample.ProblemGenerator;
import org.daybreak.solve.RosterSolver;
import org.daybreak.solve.SolveSettings;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** The page as a reader uses it, in a real browser. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PageInBrowserTest {
  private static final List<String> VIEWS =
      List.of("overview", "sites", "map", "teams", "volunteers", "score");
  private static final String HOSTILE = "</script><img src=x onerror=document.title='run'>\"'=1+1";

  @TempDir private Path folder;

  /** Starts first, so that without a browser all is skipped. */
  private final Browser browser = Browser.start();

  private final Roster sample = solved(Path.of("problems", "market-30-of-100.json"));
  private final String page = Pages.of(sample);

  @AfterAll
  void closeBrowser() {
    browser.close();
  }

  @AfterEach
  void nothingWasComplainedOfOrAskedFor() {
    browser.size(1280, 900);
    browser.medium("");
    assertThat(browser.console()).as("console").isEmpty();
    assertThat(browser.requests()).as("requests").isEmpty();
  }

  private static Roster solved(Path problem) {
    return new RosterSolver(new SolveSettings(null, 20L, 1), progress -> {})
        .solve(Objects.requireNonNull(ProblemReader.read(problem).document()).roster());
  }

  /** A small document whose every text is the same. */
  private static Roster called(String text) {
    return Pages.roster(
        """
        {
          "formatVersion": 1, "name": %1$s, "date": "2022-11-05", "timeZone": "Asia/Shanghai",
          "roles": [ {"id": "r", "name": %1$s} ], "teams": [ {"id": "t", "name": %1$s} ],
          "areas": [ {"id": "a", "name": %1$s} ],
          "sites": [ {"id": "s", "name": %1$s, "area": "a", "capacity": 4, "address": %1$s, "contact": %1$s,
            "location": {"lat": 36.08, "lon": 120.36}, "slots": [
            {"id": "1", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00",
             "demand": [ {"role": "r", "min": 1, "target": 3} ]},
            {"id": "2", "start": "2022-11-05T08:00", "end": "2022-11-05T09:00", "leads": 1,
             "demand": [ {"role": "r", "min": 2} ]} ]} ],
          "volunteers": [
            {"id": %1$s, "name": %1$s, "team": "t", "phone": %1$s, "home": {"lat": 36.07, "lon": 120.35},
             "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]},
            {"id": "2", "name": %1$s, "team": "t", "phone": %1$s,
             "availability": [ {"from": "2022-11-05T04:00", "to": "2022-11-05T12:00"} ]} ],
          "assignments": [ {"volunteer": %1$s, "site": "s", "role": "r", "firstSlot": "1", "lastSlot": "1"} ],
          "standbys": [ {"volunteer": "2", "sites": ["s"]} ]
        }
        """
            .formatted('"' + text.replace("\"", "\\\"") + '"'));
  }

  @Nested
  class Numbers {
    @Test
    void theScoreTableIsTheScoreSheetConstraintByConstraint() {
      for (long seed = 0; seed < 8; seed++) {
        Roster roster = Pages.roster(RandomInstance.of(seed).toString());
        browser.open(folder, Pages.of(roster), "score");
        ScoreSheet sheet = ScoreSheet.of(roster);
        List<String> expected = new ArrayList<>();
        for (ScoreLine line : sheet.lines()) {
          expected.add(line.constraint().id() + " " + line.measure() + " " + line.impact());
        }
        assertThat(
                (List<?>)
                    browser.script(
                        """
                        [...document.querySelectorAll('[data-constraint]')].map((row) =>
                          [row.dataset.constraint, row.children[1].firstChild.textContent,
                           row.children[3].textContent].join(' ')
                            .replaceAll(',', '').replaceAll('+', '').replaceAll('\\u2212', '-'))
                        """))
            .as("seed %d", seed)
            .isEqualTo(expected);
      }
    }

    private static Map<Profile, Duty> firstHalf(Map<Profile, Duty> duties) {
      return duties.entrySet().stream()
          .limit(duties.size() / 2)
          .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    @Test
    void theKeyFiguresAreThoseOfTheRoster() {
      Roster begun = Roster.of(sample.measures(), firstHalf(sample.duties()));
      browser.open(
          folder, Pages.of(List.of(new ReportedRoster("a.json", begun, null)), true), "overview");
      Coverage coverage = Coverage.of(begun);
      List<String> numbers = browser.texts(".figure .number");
      assertThat(numbers.get(0)).isEqualTo(String.valueOf(begun.duties().size()));
      assertThat(numbers.get(2)).isEqualTo(String.valueOf(coverage.shortPlaces()));
      assertThat(coverage.shortPlaces()).as("a sample that shows shortages").isPositive();
    }

    @Test
    void theGapIsThatOfTheFirstLevelThatMayBeBetter() {
      Score score = ScoreSheet.of(sample).score();
      assertThat(gap(new Bound(score.medium(), score.soft() + 1234, score.medium())))
          .startsWith(percent(1234, score.soft() + 1234))
          .endsWith("medium 0 min · soft 1,234");
      assertThat(gap(new Bound(score.medium() + 60, 0, score.medium())))
          .startsWith(percent(60, score.medium() + 60));
      assertThat(gap(null)).startsWith("–");
    }

    @Test
    void aGapThatHasNoPercentIsToldInMinutes() {
      Roster wanting = called("x");
      long medium = ScoreSheet.of(wanting).score().medium();
      assertThat(medium).isNegative();
      assertThat(gap(wanting, new Bound(0, 0, medium)))
          .startsWith(String.format(Locale.ROOT, "%,d min", -medium));
    }

    private String gap(@Nullable Bound bound) {
      return gap(sample, bound);
    }

    private String gap(Roster roster, @Nullable Bound bound) {
      browser.open(
          folder, Pages.of(List.of(new ReportedRoster("a.json", roster, bound)), true), "overview");
      return browser.text(".figure:last-child");
    }

    private String percent(long difference, long bound) {
      return org.daybreak.report.Numbers.percent(100.0 * difference / Math.abs(bound)) + " %";
    }

    @Test
    void everyShortAndEmptyPlaceIsABarAndEveryoneCalledToo() {
      browser.open(folder, page, "sites");
      Coverage coverage = Coverage.of(sample);
      assertThat(browser.count(".bar.short")).isEqualTo(coverage.shortPlaces());
      assertThat(browser.count(".bar.short, .bar.empty")).isEqualTo(coverage.emptyPlaces());
      assertThat(browser.texts(".bar.person bdi"))
          .containsExactlyInAnyOrderElementsOf(
              sample.duties().keySet().stream().map(it -> it.name()).toList());
    }

    @Test
    void aNarrowScreenTellsTheSame() {
      browser.size(360, 800);
      browser.open(folder, page, "sites");
      assertThat(browser.texts(".slot-block .name bdi"))
          .containsExactlyInAnyOrderElementsOf(
              sample.getVolunteers().stream()
                  .filter(it -> it.getDuty() != null)
                  .flatMap(
                      it ->
                          Collections.nCopies(
                              it.assigned().lastSlot() - it.assigned().firstSlot() + 1,
                              it.profile().name())
                              .stream())
                  .toList());
    }
  }

  @Nested
  class SearchAndFilter {
    @Test
    void aNameFindsThePersonAndTheSite() {
      Volunteer someone =
          sample.getVolunteers().stream()
              .filter(it -> it.getDuty() != null)
              .findFirst()
              .orElseThrow();
      browser.open(folder, page, "sites");
      browser.type("#search", someone.profile().name());
      browser.until("document.querySelectorAll('article.site').length < 5");
      assertThat(browser.texts("article.site h3")).contains(someone.site().name());
      browser.view("volunteers");
      assertThat(browser.texts(".rows .row div.name bdi"))
          .isNotEmpty()
          .allMatch(it -> it.contains(someone.profile().name()));
    }

    @Test
    void whoSearchesInTheOverviewIsLedToThePeopleAndGoesOnTyping() {
      browser.open(folder, page, "overview");
      browser.type("#search", "zzz");
      browser.until("location.hash === '#volunteers'");
      assertThat(browser.script("document.activeElement.id")).isEqualTo("search");
      assertThat(browser.count(".rows .row")).isZero();
      assertThat(browser.text("#count")).startsWith("0 of ");
      browser.click("#clear");
      assertThat(browser.count(".rows .row")).isEqualTo(sample.getVolunteers().size());
    }

    @Test
    void sitesCanBeSeenByHowTheyAreCovered() {
      Map<String, Integer> seen = new HashMap<>();
      for (long seed = 0; seed < 6; seed++) {
        Roster roster = Pages.roster(RandomInstance.of(seed).toString());
        browser.open(folder, Pages.of(roster), "sites");
        for (String state : List.of("short", "empty", "full")) {
          browser.click("[data-choice='state'] option[value='" + state + "']");
          List<String> covered =
              roster.problem().sites().stream()
                  .filter(site -> state.equals(stateOf(site, Coverage.of(roster))))
                  .map(Site::name)
                  .toList();
          assertThat(browser.texts("article.site h3")).as("seed %d", seed).isEqualTo(covered);
          seen.merge(state, covered.size(), Integer::sum);
        }
      }
      assertThat(seen.values()).hasSize(3).allMatch(it -> it > 0);
    }

    private String stateOf(Site site, Coverage coverage) {
      boolean lead =
          site.slots().stream().anyMatch(slot -> coverage.leads(site, slot) < slot.leads());
      List<Coverage.Gap> gaps =
          coverage.gaps().stream().filter(it -> it.site().equals(site)).toList();
      return lead || gaps.stream().anyMatch(it -> it.shortPlaces() > 0)
          ? "short"
          : gaps.isEmpty() ? "full" : "empty";
    }

    @Test
    void oneSiteHasAnAddressOfItsOwn() {
      browser.open(folder, page, "sites/2");
      assertThat(browser.texts("article.site h3"))
          .containsExactly(sample.problem().sites().get(2).name());
    }
  }

  @Nested
  class Comparison {
    private final String compared =
        Pages.of(
            List.of(
                new ReportedRoster("a.json", Pages.roster(RandomInstance.of(3).toString()), null),
                new ReportedRoster("b.json", Pages.roster(RandomInstance.of(4).toString()), null)),
            true);

    @Test
    void oneFileHasNoneTwoHave() {
      browser.open(folder, page, "overview");
      assertThat(browser.count("nav a[href='#compare']")).isZero();
      browser.open(folder, compared, "overview");
      assertThat(browser.count("nav a[href='#compare']")).isEqualTo(1);
    }

    @Test
    void itShowsBothScoresAndEverybodyToBeContacted() {
      browser.open(folder, compared, "compare");
      JsonNode data = Pages.data(compared);
      assertThat(browser.texts(".side-by-side tbody tr:nth-child(3) td").get(0))
          .isEqualTo(grouped(data.get("rosters").get(0).get("score").get("soft").asLong()));
      JsonNode duties = data.get("comparisons").get(0).get("duties");
      assertThat(duties).isNotEmpty();
      assertThat(browser.count(".contact")).isEqualTo(duties.size());
      assertThat(browser.text(".contacts h2")).endsWith(": " + duties.size());
    }

    @Test
    void theReaderChoosesWhoseSitesAndPeopleAreShown() {
      browser.open(folder, compared, "score");
      assertThat(browser.text("h1")).isEqualTo("random 3");
      browser.click("#roster option[value='1']");
      assertThat(browser.text("h1")).isEqualTo("random 4");
      for (String view : VIEWS) {
        browser.view(view);
      }
    }

    @Test
    void itNeedsNoMoreWidthThanThereIs() {
      browser.size(360, 800);
      browser.open(folder, compared, "compare");
      assertThat((long) browser.script("document.documentElement.scrollWidth - innerWidth"))
          .isLessThanOrEqualTo(0);
    }

    private String grouped(long number) {
      return String.format(Locale.ROOT, "%,d", number).replace('-', '\u2212');
    }
  }

  @Test
  void itSpeaksTheLanguageThatIsChosen() {
    browser.open(folder, page, "sites");
    assertThat(browser.texts("nav a")).contains("Sites", "Score");
    browser.click("[data-language='zh']");
    assertThat(browser.texts("nav a")).contains("点位", "得分");
    assertThat(browser.script("document.documentElement.lang")).isEqualTo("zh-CN");
    for (String view : VIEWS) {
      browser.view(view);
    }
    browser.click("[data-language='en']");
    assertThat(browser.texts("nav a")).contains("Sites", "Score");
  }

  @Test
  void everyViewDrawsEveryRoster() {
    for (long seed = 100; seed < 120; seed++) {
      Roster roster = Pages.roster(RandomInstance.of(seed).toString());
      browser.open(folder, Pages.of(roster), "overview");
      for (String view : VIEWS) {
        browser.view(view);
        assertThat(browser.count("#view-body > *")).as("%s of seed %d", view, seed).isPositive();
      }
      browser.medium("print");
      browser.until(
          "document.querySelectorAll('.sheet').length === " + roster.problem().sites().size());
      browser.medium("");
    }
  }

  @Test
  void itNeverNeedsToBeMovedSideways() {
    String longest = "没有空格的很长的名字".repeat(12) + "AndAVeryLongWordWithoutAnySpace".repeat(6);
    for (String each : List.of(page, Pages.of(called(longest)))) {
      for (int width : List.of(360, 1920)) {
        for (String language : List.of("en", "zh")) {
          browser.size(width, 900);
          browser.open(folder, each, "overview");
          browser.click("[data-language='" + language + "']");
          for (String view : VIEWS) {
            browser.view(view);
            assertThat((long) browser.script("document.documentElement.scrollWidth - innerWidth"))
                .as("%s at %d in %s", view, width, language)
                .isLessThanOrEqualTo(0);
          }
        }
      }
    }
  }

  @Test
  void textFromFilesIsShownAndNeverRun() {
    browser.open(folder, Pages.of(called(HOSTILE)), "overview");
    for (String view : VIEWS) {
      browser.view(view);
      assertThat(browser.text("h1")).isEqualTo(HOSTILE);
      assertThat(browser.count("img")).isZero();
      assertThat((String) browser.script("document.title")).isEqualTo(HOSTILE + " · Daybreak");
    }
    browser.view("sites");
    assertThat(browser.texts("article.site h3")).containsExactly(HOSTILE);
    browser.click(".bar.person");
    assertThat(browser.text("dialog h2 bdi")).isEqualTo(HOSTILE);
    browser.medium("print");
    browser.until("document.querySelectorAll('.sheet').length === 1");
    assertThat(browser.text(".sheet h1")).isEqualTo(HOSTILE);
    assertThat(browser.count("img")).isZero();
  }

  @Nested
  class OnPaper {
    @Test
    void itIsACallSheetForEachSite() {
      browser.open(folder, page, "overview");
      browser.medium("print");
      browser.until("document.querySelectorAll('.sheet').length > 0");
      assertThat(browser.texts(".sheet h1"))
          .containsExactlyElementsOf(
              sample.problem().sites().stream().map(it -> it.name()).toList());
      assertThat(browser.texts(".sheet tr:not(.vacant) .who bdi"))
          .containsExactlyInAnyOrderElementsOf(
              sample.duties().keySet().stream().map(it -> it.name()).toList());
      assertThat(browser.texts(".sheet .phone bdi"))
          .containsExactlyInAnyOrderElementsOf(
              sample.duties().keySet().stream()
                  .map(it -> Objects.requireNonNull(it.phone()))
                  .toList());
      assertThat(browser.script("getComputedStyle(document.getElementById('page')).display"))
          .isEqualTo("none");
    }

    @Test
    void itTellsArrivalHandOverShortageAndWhoStandsBy() {
      Roster roster =
          Pages.roster(
              """
              {
                "formatVersion": 1, "name": "n", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
                "roles": [ {"id": "r", "name": "order"} ], "areas": [ {"id": "a"} ],
                "sites": [ {"id": "s", "area": "a", "capacity": 4, "address": "1 Taidong Road", "contact": "Ms Wu", "slots": [
                  {"id": "1", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00", "demand": [ {"role": "r", "min": 1} ]},
                  {"id": "2", "start": "2022-11-05T08:00", "end": "2022-11-05T10:00", "demand": [ {"role": "r", "min": 2} ]} ]} ],
                "volunteers": [
                  {"id": "early", "phone": "1", "availability": []}, {"id": "late", "phone": "2", "availability": []},
                  {"id": "spare", "phone": "3", "availability": []} ],
                "assignments": [
                  {"volunteer": "early", "site": "s", "role": "r", "firstSlot": "1", "lastSlot": "1"},
                  {"volunteer": "late", "site": "s", "role": "r", "firstSlot": "2", "lastSlot": "2"} ],
                "standbys": [ {"volunteer": "spare", "sites": ["s"]} ]
              }
              """);
      browser.open(folder, Pages.of(roster), "overview");
      browser.medium("print");
      browser.until("document.querySelectorAll('.sheet').length > 0");
      assertThat(browser.text(".sheet header")).contains("1 Taidong Road", "Ms Wu");
      assertThat(browser.texts(".sheet .arrival strong"))
          .containsExactly("arrive 05:00", "arrive 07:50");
      assertThat(browser.texts(".sheet tr:not(.arrival):not(.vacant) td:last-child"))
          .containsExactly(
              "08:00 · hands over to late", "10:00 · takes over from early · end of session");
      assertThat(browser.texts(".sheet .vacant .lack"))
          .containsExactly("1 short of the minimum, 1 empty");
      assertThat(browser.texts(".on-call li")).containsExactly("spare 3");
    }

    @Test
    void thePrinterGetsAPageForEachSiteAndTheScreenIsAsBefore() {
      browser.open(folder, page, "overview");
      assertThat(browser.printedPages()).isGreaterThanOrEqualTo(sample.problem().sites().size());
      browser.until("document.querySelectorAll('.sheet').length === 0");
      assertThat(browser.count(".figure")).isPositive();
    }
  }

  @Test
  void aLongListIsDrawnWhereTheReaderIs() {
    String problem =
        new String(
            ProblemWriter.write(ProblemGenerator.generate(4_000, 100, 1)), StandardCharsets.UTF_8);
    browser.open(folder, Pages.of(Pages.roster(problem)), "volunteers");
    browser.until("document.querySelectorAll('.rows .row').length > 0");
    assertThat(browser.count(".rows .row")).isLessThan(1_000);
    browser.script("window.scrollTo(0, document.documentElement.scrollHeight) || true");
    browser.until("document.querySelector('[aria-rowindex=\"4001\"]') !== null");
    assertThat(browser.count(".rows .row")).isLessThan(1_000);
  }

  @Test
  void aPersonsCardOpensAndClosesByKeyboard() {
    browser.open(folder, page, "sites");
    browser.script("document.querySelector('.bar.person').focus() || true");
    browser.element(".bar.person").sendKeys(Keys.ENTER);
    assertThat(browser.count("dialog[open]")).isEqualTo(1);
    browser.element("dialog button").sendKeys(Keys.ESCAPE);
    browser.until("document.querySelectorAll('dialog').length === 0");
    assertThat((boolean) browser.script("document.activeElement.matches('.bar.person')")).isTrue();
  }
}
