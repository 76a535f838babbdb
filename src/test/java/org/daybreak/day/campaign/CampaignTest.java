package org.daybreak.day.campaign;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.file.ProblemReader;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.report.CampaignText;
import org.daybreak.report.page.CampaignPage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A campaign that remembers gives everybody the rest that is due, and plays the same again. */
class CampaignTest {
  @ParameterizedTest
  @ValueSource(strings = {"agriculture-three-waves", "two-streets-200"})
  void rostersThatKnowTheEarlierDaysKeepTheRestThatIsDue(String name) {
    List<DayResult> days = Campaign.play(problem(name), 4, 1, 4);
    assertThat(days).hasSize(8);
    List<DayResult> with = days.stream().filter(DayResult::withHistory).toList();
    List<DayResult> without = days.stream().filter(it -> !it.withHistory()).toList();
    assertThat(with).allSatisfy(it -> assertThat(it.unrested()).isZero());
    assertThat(without.stream().mapToInt(DayResult::unrested).sum()).isPositive();
    assertThat(last(with).minutes().giniPercent())
        .isLessThanOrEqualTo(last(without).minutes().giniPercent());
    for (DayResult day : days) {
      assertThat(day.came()).isLessThanOrEqualTo(day.called());
      assertThat(day.shortInFact()).isGreaterThanOrEqualTo(day.shortPlanned());
    }
    assertThat(last(with).date()).isEqualTo(problem(name).date().plusDays(3));
  }

  @Test
  void theSameSeedPlaysTheSameDays() {
    Problem problem = problem("agriculture-three-waves");
    assertThat(Campaign.play(problem, 2, 3, 2)).isEqualTo(Campaign.play(problem, 2, 3, 2));
  }

  @Test
  void spreadIsZeroWhenAllHaveTheSameAndLargeWhenOneHasAll() {
    assertThat(Spread.of(new long[] {5, 5, 5, 5})).isEqualTo(new Spread(5, 5, 0));
    assertThat(Spread.of(new long[] {0, 0, 0, 8})).isEqualTo(new Spread(2, 8, 75));
    assertThat(Spread.of(new long[0])).isEqualTo(new Spread(0, 0, 0));
  }

  @Test
  void aNameWithMarkupIsShownAsText() {
    Phrasebook words = new Phrasebook(Language.ENGLISH);
    List<DayResult> days = Campaign.play(problem("agriculture-three-waves"), 1, 1, 1);
    String page =
        new String(CampaignPage.of(Map.of("<b>\"x\"&</b>", days), words), StandardCharsets.UTF_8);
    assertThat(page).contains("&lt;b&gt;&quot;x&quot;&amp;&lt;/b&gt;").doesNotContain("<b>");
    assertThat(page).as("an axis in percent").contains("text-anchor=\"end\">0 %</text>");
    assertThat(new String(CampaignText.csv(Map.of("=1+1", days), words), StandardCharsets.UTF_8))
        .contains("\r\n'=1+1,1,");
  }

  private static DayResult last(List<DayResult> days) {
    return days.get(days.size() - 1);
  }

  private static Problem problem(String name) {
    return Objects.requireNonNull(
            ProblemReader.read(Path.of("problems/" + name + ".json")).document())
        .problem();
  }
}
