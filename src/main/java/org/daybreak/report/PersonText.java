package org.daybreak.report;

import org.daybreak.message.Phrasebook;
import org.daybreak.message.ShowWords;
import org.daybreak.problem.Profile;

/** Somebody to be called: the name, with the phone number where the file has one. */
final class PersonText {
  private PersonText() {}

  static String of(Profile profile, Phrasebook words) {
    return profile.phone() == null
        ? profile.name()
        : words.say(ShowWords.WITH_PHONE, profile.name(), profile.phone());
  }
}
