package org.daybreak.day.replan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.daybreak.solve.state.DutyLedger.HOME;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.daybreak.day.DayFixture;
import org.daybreak.file.ChangedDocument;
import org.daybreak.file.Changes;
import org.daybreak.file.Document;
import org.daybreak.measure.Measures;
import org.daybreak.problem.Duty;
import org.daybreak.table.Grid;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Mending is held against every roster there is, on cases small enough to list them all. */
class MendingTest {
  private static final long MOST_ROSTERS = 200_000;

  @TempDir private Path folder;

  @Test
  void asFewAreMissingAndDisturbedAsCanBe() throws IOException {
    int compared = 0;
    int mended = 0;
    List<String> worse = new ArrayList<>();
    for (long seed = 1; compared < 60; seed++) {
      Random random = new Random(seed);
      Document document =
          DayFixture.published(DayFixture.solved(seed, 5 + random.nextInt(3), 2, 2), random);
      MendedRoster roster = roster(document, random);
      if (roster == null) {
        continue;
      }
      List<int[]> options = options(roster);
      long rosters = 1;
      for (int[] some : options) {
        rosters = Math.min(MOST_ROSTERS + 1, rosters * some.length);
      }
      if (rosters > MOST_ROSTERS) {
        continue;
      }
      Worth begin = roster.worth();
      Worth least = least(roster, options, 0, roster.worth());
      new Mending(roster, Set.of()).fillShort();
      Worth found = roster.worth();
      compared++;
      mended += least.isBetterThan(begin) ? 1 : 0;
      if (found.mediumCost() != least.mediumCost() || found.disturbed() != least.disturbed()) {
        worse.add("seed %d: found %s, least %s".formatted(seed, found, least));
      }
    }
    assertThat(worse).isEmpty();
    assertThat(mended).as("cases where something had to be mended").isGreaterThan(15);
  }

  private @Nullable MendedRoster roster(Document document, Random random) throws IOException {
    Path file = folder.resolve("c.json");
    Files.writeString(file, RandomChanges.text(random, document, 1 + random.nextInt(2)));
    Changes changes = new Changes();
    changes.add(file);
    Long now =
        random.nextInt(2) == 0 ? null : DayFixture.minute(document, 4 + random.nextInt(4), 0);
    ChangedDocument changed = changes.applyTo(document, now);
    if (changed.document() == null) {
      return null;
    }
    Departures departures = new Departures(new Measures(changed.document().problem()), now);
    InForce inForce = new InForce(changed.document(), changed.handled(), departures);
    return new MendedRoster(
        inForce.heldStill(), departures, inForce.publications(), inForce.start());
  }

  /** By volunteer: everything that the volunteer could do. */
  private static List<int[]> options(MendedRoster roster) {
    Grid grid = roster.grid();
    List<int[]> options = new ArrayList<>();
    for (int volunteer = 0; volunteer < roster.size(); volunteer++) {
      List<Integer> some = new ArrayList<>(List.of(HOME));
      if (!roster.ledger().isFixed(volunteer)) {
        for (int number = 0; number < grid.dutyCount(); number++) {
          Duty duty = grid.duty(number);
          if (roster.mayTake(volunteer, duty, number)) {
            some.add(number);
          }
        }
      } else {
        some.set(0, roster.duty(volunteer));
      }
      options.add(some.stream().mapToInt(it -> it).toArray());
    }
    return options;
  }

  /** The least of all rosters; leaves the roster as it is. */
  private static Worth least(MendedRoster roster, List<int[]> options, int volunteer, Worth best) {
    if (volunteer == 0) {
      int[] before = new int[roster.size()];
      for (int each = 0; each < before.length; each++) {
        before[each] = roster.duty(each);
        if (!roster.ledger().isFixed(each)) {
          roster.move(each, HOME);
        }
      }
      Worth least = below(roster, options, 0, best);
      for (int each = 0; each < before.length; each++) {
        if (!roster.ledger().isFixed(each)) {
          roster.move(each, before[each]);
        }
      }
      return least;
    }
    return below(roster, options, volunteer, best);
  }

  private static Worth below(MendedRoster roster, List<int[]> options, int volunteer, Worth best) {
    if (volunteer == roster.size()) {
      Worth worth = roster.worth();
      return worth.isBetterThan(best) ? worth : best;
    }
    if (roster.ledger().isFixed(volunteer)) {
      return below(roster, options, volunteer + 1, best);
    }
    Worth least = best;
    for (int duty : options.get(volunteer)) {
      if (duty == HOME || roster.ledger().hasRoom(volunteer, duty)) {
        roster.move(volunteer, duty);
        least = below(roster, options, volunteer + 1, least);
        roster.move(volunteer, HOME);
      }
    }
    return least;
  }
}
