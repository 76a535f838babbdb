package org.daybreak.cli;

import org.daybreak.message.CommandWords;
import org.daybreak.message.Phrasebook;
import org.jspecify.annotations.Nullable;

/** Which numbers an option takes. */
final class NumberOption {
  private NumberOption() {}

  /**
   * Nothing below the least.
   *
   * @param value null: not given
   * @throws InputFault where it is below
   */
  static void requireAtLeast(String option, @Nullable Number value, long least, Phrasebook words) {
    require(option, value, least, Long.MAX_VALUE, "≥ " + least, words);
  }

  /**
   * Nothing out of a range.
   *
   * @param value null: not given
   * @throws InputFault where it is below the least or above the most
   */
  static void requireWithin(
      String option, @Nullable Number value, long least, long most, Phrasebook words) {
    require(option, value, least, most, least + " … " + most, words);
  }

  private static void require(
      String option,
      @Nullable Number value,
      long least,
      long most,
      String expected,
      Phrasebook words) {
    if (value != null && (value.longValue() < least || value.longValue() > most)) {
      throw new InputFault(
          words.say(CommandWords.OUT_OF_RANGE, option, String.valueOf(value), expected));
    }
  }
}
