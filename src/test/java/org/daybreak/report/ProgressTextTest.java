package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Bound;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.solve.Progress;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class ProgressTextTest {
  private static final Score SCORE = new Score(0, -1200, -10_065);
  private static final Bound BOUND = new Bound(-1080, -9900, -1200);
  private static final Duration LIMIT = Duration.ofSeconds(90);

  @Nested
  class Whole {
    @Test
    void itTellsTimeScoreMissingPeopleAndTheGapOfBothLevels() {
      assertThat(text(LIMIT, BOUND, Language.ENGLISH).whole())
          .isEqualTo(
              "0:02 of 1:30  hard 0, medium -1,200, soft -10,065  short 5, empty 1,000"
                  + "  gap: medium 120 minutes (11.2 %), soft 165 (1.7 %)");
      assertThat(text(LIMIT, BOUND, Language.CHINESE).whole())
          .isEqualTo(
              "0:02 / 1:30  硬 0，中 -1,200，软 -10,065  缺 5，空 1,000"
                  + "  差距：中 120 分钟（11.2%），软 165（1.7%）");
    }

    @Test
    void withoutTimeLimitOrBoundItTellsTheRest() {
      assertThat(text(null, null, Language.ENGLISH).whole())
          .isEqualTo("0:02  hard 0, medium -1,200, soft -10,065  short 5, empty 1,000");
    }

    @Test
    void aSoftGapThatIsNotKnownIsCalledSo() {
      assertThat(text(LIMIT, new Bound(0, 0, 0), Language.ENGLISH).whole())
          .endsWith("gap: medium 1,200 minutes, soft unknown");
    }
  }

  @Nested
  class Within {
    @Test
    void itFillsATerminalThatIsWideEnough() {
      ProgressText text = text(LIMIT, BOUND, Language.ENGLISH);
      assertThat(text.within(130)).hasSize(130).startsWith(text.whole() + " ");
    }

    @Test
    void anOrdinaryTerminalHoldsAllOfItInShort() {
      assertThat(text(LIMIT, BOUND, Language.ENGLISH).within(80))
          .isEqualTo(
              "0:02/1:30  0/-1,200/-10,065  short 5, empty 1,000"
                  + "  gap 120 (11.2 %), 165 (1.7 %)");
    }

    @Test
    void inANarrowOneTheGapIsTheLastToGo() {
      assertThat(text(LIMIT, BOUND, Language.ENGLISH).within(60))
          .isEqualTo("0:02/1:30  0/-1,200/-10,065  gap 120 (11.2 %), 165 (1.7 %)  ");
      assertThat(text(LIMIT, BOUND, Language.ENGLISH).within(20)).isEqualTo("0:02/1:30  0/-1,200/");
    }

    @Test
    void aChineseCharacterTakesTwoColumns() {
      assertThat(text(null, null, Language.CHINESE).within(28))
          .isEqualTo("0:02  0/-1,200/-10,065      ");
      assertThat(text(null, null, Language.CHINESE).within(44))
          .isEqualTo("0:02  0/-1,200/-10,065  缺 5，空 1,000      ");
    }
  }

  private static ProgressText text(
      @Nullable Duration limit, @Nullable Bound bound, Language language) {
    Progress progress = new Progress(Duration.ofMillis(2_900), limit, SCORE, 5, 1_000, bound);
    return new ProgressText(progress, Gap.of(bound, SCORE, 0), new Phrasebook(language));
  }
}
