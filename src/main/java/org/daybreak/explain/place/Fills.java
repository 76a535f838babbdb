package org.daybreak.explain.place;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.daybreak.explain.Change;
import org.daybreak.explain.Reassignment;
import org.daybreak.explain.Tried;
import org.daybreak.explain.WhatIf;
import org.daybreak.measure.Eligibility;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;
import org.daybreak.problem.Score;
import org.jspecify.annotations.Nullable;

/** Finds the cheapest ways to have one person more at a place. */
final class Fills {
  private static final int MOST_SHOWN = 5;

  /** Chains are tried from so many first moves, which leave the least hole but for the place. */
  private static final int FIRST_MOVES = 20;

  private final WhatIf whatIf;
  private final Place place;
  private final Eligibility eligibility;

  Fills(WhatIf whatIf, Place place) {
    this.whatIf = whatIf;
    this.place = place;
    this.eligibility = new Eligibility(whatIf.measures());
  }

  /**
   * The best moves, and chains of two of which the second move mends what the first leaves.
   *
   * @param moves everybody's best way to the place
   */
  List<Change> cheapest(List<Tried> moves) {
    List<Tried> all = new ArrayList<>(moves);
    for (Tried first : promising(moves)) {
      Tried chain = bestChain(first);
      if (chain != null) {
        all.add(chain);
      }
    }
    List<List<Reassignment>> shown =
        all.stream().sorted(Tried.BEST_FIRST).limit(MOST_SHOWN).map(Tried::steps).toList();
    return whatIf.allPriced(shown);
  }

  /** Moves of people on a duty that would be best if nobody missed them where they are now. */
  private List<Tried> promising(List<Tried> moves) {
    record Promise(Tried move, Score gain) {}
    return moves.stream()
        .filter(it -> held(it) != null)
        .map(it -> new Promise(it, gainOverHome(it)))
        .sorted(Comparator.comparing(Promise::gain).reversed())
        .limit(FIRST_MOVES)
        .map(Promise::move)
        .toList();
  }

  private static @Nullable Duty held(Tried move) {
    return move.steps().get(0).before().duty();
  }

  private Score gainOverHome(Tried move) {
    return move.score().minus(whatIf.score(move.steps().get(0).profile(), null));
  }

  /** The move with the best second one after it, null when none makes it better. */
  private @Nullable Tried bestChain(Tried first) {
    Duty hole = Objects.requireNonNull(held(first));
    long hard = whatIf.sheet().score().hard();
    return whatIf.after(
        first.steps(),
        () -> {
          Tried best = null;
          for (Profile other : whatIf.problem().profiles()) {
            if (mayFill(other, hole) && !other.equals(first.steps().get(0).profile())) {
              Score score = whatIf.score(other, hole);
              if (score.hard() >= hard
                  && score.compareTo(best == null ? first.score() : best.score()) > 0) {
                best =
                    new Tried(List.of(first.steps().get(0), whatIf.reassigned(other, hole)), score);
              }
            }
          }
          return best;
        });
  }

  /** Who is at the place already would leave it. */
  private boolean mayFill(Profile other, Duty hole) {
    return !whatIf.isPinned(other)
        && !hole.equals(whatIf.duty(other))
        && !place.isFilledBy(other, whatIf.duty(other), whatIf.problem().rules())
        && eligibility.isEligible(other, hole);
  }
}
