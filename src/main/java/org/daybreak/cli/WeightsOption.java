package org.daybreak.cli;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.daybreak.message.CompareWords;
import org.daybreak.message.Nearest;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Weights;
import org.jspecify.annotations.Nullable;

/** Weights as a command line states them: {@code travel=5,workload=2}. */
final class WeightsOption {
  private final Phrasebook words;
  private final List<String> faults = new ArrayList<>();
  private final Map<ConstraintId, Integer> stated = new EnumMap<>(ConstraintId.class);

  private WeightsOption(Phrasebook words) {
    this.words = words;
  }

  /**
   * The weights stated, at least one, in the order of the constraint table.
   *
   * @throws InputFault when anything is wrong; it tells all of it
   */
  static Map<ConstraintId, Integer> parse(String text, Phrasebook words) {
    WeightsOption option = new WeightsOption(words);
    for (String entry : text.split(",", -1)) {
      option.add(entry.strip());
    }
    if (!option.faults.isEmpty()) {
      throw new InputFault(String.join("\n", option.faults));
    }
    return option.stated;
  }

  private void add(String entry) {
    int equals = entry.indexOf('=');
    if (equals < 0) {
      faults.add(words.say(CompareWords.WEIGHT_FORM, "\"" + entry + "\""));
      return;
    }
    String id = entry.substring(0, equals).strip();
    ConstraintId constraint = ConstraintId.ofId(id);
    if (constraint == null) {
      String nearest =
          Nearest.of(id, Arrays.stream(ConstraintId.values()).map(ConstraintId::id).toList());
      faults.add(
          nearest == null
              ? words.say(CompareWords.WEIGHT_UNKNOWN, id)
              : words.say(CompareWords.WEIGHT_UNKNOWN_NEAR, id, nearest));
    }
    String number = entry.substring(equals + 1).strip();
    Integer weight = weight(number);
    if (weight == null) {
      faults.add(words.say(CompareWords.WEIGHT_RANGE, id, number, Weights.MAX_WEIGHT));
    }
    if (constraint != null && weight != null && stated.put(constraint, weight) != null) {
      faults.add(words.say(CompareWords.WEIGHT_TWICE, id));
    }
  }

  private static @Nullable Integer weight(String number) {
    try {
      int weight = Integer.parseInt(number);
      return weight >= 0 && weight <= Weights.MAX_WEIGHT ? weight : null;
    } catch (NumberFormatException e) {
      return null;
    }
  }
}
