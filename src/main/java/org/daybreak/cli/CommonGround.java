package org.daybreak.cli;

import java.nio.file.Path;
import java.util.List;
import org.daybreak.explain.compare.Comparison;
import org.daybreak.message.CompareWords;
import org.daybreak.message.Phrasebook;
import org.daybreak.roster.Roster;

/** What files need to be compared. */
final class CommonGround {
  private CommonGround() {}

  /**
   * Lets only rosters pass that can all be compared with the first.
   *
   * @throws InputFault when one shares neither a volunteer nor a site with the first
   */
  static void require(List<Path> files, List<Roster> rosters, Phrasebook words) {
    for (int other = 1; other < rosters.size(); other++) {
      if (!Comparison.haveAnythingInCommon(
          rosters.get(0).problem(), rosters.get(other).problem())) {
        throw new InputFault(
            words.say(
                CompareWords.NOTHING_IN_COMMON,
                files.get(0).toString(),
                files.get(other).toString()));
      }
    }
  }
}
