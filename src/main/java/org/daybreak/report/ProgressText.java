package org.daybreak.report;

import static org.daybreak.report.Numbers.grouped;

import java.time.Duration;
import java.util.List;
import org.daybreak.message.Phrasebook;
import org.daybreak.message.SolveWords;
import org.daybreak.problem.Gap;
import org.daybreak.problem.Score;
import org.daybreak.solve.Progress;
import org.jspecify.annotations.Nullable;

/**
 * How solving goes, in one line: time and limit, the best score, what is missing, and how far the
 * roster is at most from the best possible one.
 */
public final class ProgressText {
  private static final String BETWEEN = "  ";

  private final Progress progress;
  private final @Nullable Gap gap;
  private final Phrasebook words;

  /**
   * The text of one moment.
   *
   * @param gap of the best roster; null where nothing is known of it
   */
  public ProgressText(Progress progress, @Nullable Gap gap, Phrasebook words) {
    this.progress = progress;
    this.gap = gap;
    this.words = words;
  }

  /** The whole line. */
  public String whole() {
    return with(time(SolveWords.TIME) + BETWEEN + score(SolveWords.LEVELS), places(), live());
  }

  /**
   * The line for so many columns of a terminal, filled with blanks: in full, else in short, else in
   * short without what is missing; cut where even that is too long.
   */
  public String within(int columns) {
    String brief = time(SolveWords.TIME_BRIEF) + BETWEEN + score(SolveWords.LEVELS_BRIEF);
    String gapBrief = gap == null ? "" : GapText.brief(gap, words);
    List<String> forms =
        List.of(whole(), with(brief, places(), gapBrief), with(brief, "", gapBrief));
    for (String form : forms) {
      if (TextTable.width(form) <= columns) {
        return form + " ".repeat(columns - TextTable.width(form));
      }
    }
    return cut(forms.get(forms.size() - 1), columns);
  }

  private static String with(String beginning, String places, String gap) {
    return beginning
        + (places.isEmpty() ? "" : BETWEEN + places)
        + (gap.isEmpty() ? "" : BETWEEN + gap);
  }

  private static String cut(String text, int columns) {
    int length = text.length();
    while (TextTable.width(text.substring(0, length)) > columns) {
      length--;
    }
    return text.substring(0, length);
  }

  private String time(SolveWords pattern) {
    String elapsed = clock(progress.elapsed());
    Duration limit = progress.limit();
    return limit == null ? elapsed : words.say(pattern, elapsed, clock(limit));
  }

  private String score(SolveWords pattern) {
    Score best = progress.best();
    return words.say(pattern, grouped(best.hard()), grouped(best.medium()), grouped(best.soft()));
  }

  private String places() {
    return words.say(SolveWords.MISSING, progress.shortPlaces(), progress.emptyPlaces());
  }

  private String live() {
    return gap == null ? "" : GapText.live(gap, words);
  }

  private static String clock(Duration time) {
    return "%d:%02d".formatted(time.toMinutes(), time.toSecondsPart());
  }
}
