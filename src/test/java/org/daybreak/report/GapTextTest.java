package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Objects;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.junit.jupiter.api.Test;

class GapTextTest {
  private static final Bound BOUND = new Bound(0, -200_000, 0);

  @Test
  void withNobodyMissingMoreThanMustBeItIsTheSoftGapInPercent() {
    tells(
        BOUND,
        new Score(0, 0, -201_101),
        "At most 0.6 % from the best possible roster: medium 0 minutes, soft 1,101 (0.6 %)",
        "与最优安排相差至多 0.6%：中 0 分钟，软 1,101（0.6%）");
  }

  @Test
  void percentIsRoundedUpSoThatAtMostIsTrue() {
    tells(
        BOUND,
        new Score(0, 0, -200_001),
        "At most 0.1 % from the best possible roster: medium 0 minutes, soft 1 (0.1 %)",
        "与最优安排相差至多 0.1%：中 0 分钟，软 1（0.1%）");
    tells(
        BOUND,
        new Score(0, 0, -201_200),
        "At most 0.6 % from the best possible roster: medium 0 minutes, soft 1,200 (0.6 %)",
        "与最优安排相差至多 0.6%：中 0 分钟，软 1,200（0.6%）");
  }

  @Test
  void aSoftBoundOfZeroIsToldInItsUnits() {
    tells(
        new Bound(0, 0, 0),
        new Score(0, 0, -7),
        "At most 7 soft points from the best possible roster: medium 0 minutes, soft 7",
        "与最优安排相差至多 7 分（软层级）：中 0 分钟，软 7");
  }

  @Test
  void peopleMissingThatNeedNotBeAreToldInMinutes() {
    tells(
        new Bound(-1000, -200_000, -1480),
        new Score(0, -1480, -200_000),
        "At most 480 minutes from the best possible roster:"
            + " medium 480 minutes (48 %), soft 0 (0 %)",
        "与最优安排相差至多 480 分钟：中 480 分钟（48%），软 0（0%）");
  }

  @Test
  void ofASoftLevelThatTheBoundIsNotAboutNothingIsClaimed() {
    tells(
        BOUND,
        new Score(0, -1, -9),
        "At most 1 minute from the fewest people missing; of the soft level nothing is proven",
        "缺人时间与最少可能相差至多 1 分钟；软层级尚无证明");
  }

  @Test
  void aClosedGapIsTheBestRoster() {
    tells(
        BOUND,
        new Score(0, 0, -200_000),
        "No roster is better than this one; that is proven.",
        "已证明：没有比这更好的安排。");
  }

  private static void tells(Bound bound, Score score, String english, String chinese) {
    assertThat(GapText.of(gap(bound, score), words(Language.ENGLISH))).isEqualTo(english);
    assertThat(GapText.of(gap(bound, score), words(Language.CHINESE))).isEqualTo(chinese);
  }

  private static Gap gap(Bound bound, Score score) {
    return Objects.requireNonNull(Gap.of(bound, score, 0));
  }

  private static Phrasebook words(Language language) {
    return new Phrasebook(language);
  }
}
