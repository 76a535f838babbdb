package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every text can be read on every ground it stands on. Source: WCAG 2.1, success criterion 1.4.3,
 * level AA.
 */
class ColoursTest {
  private static final double LEAST_CONTRAST = 4.5;
  private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): #([0-9a-f]{6});");

  /** Each text and the grounds it stands on. */
  private static final Map<String, List<String>> TEXTS =
      Map.of(
          "ink", List.of("paper", "ground", "accent-ground", "short-ground"),
          "quiet", List.of("paper", "ground", "short-ground", "person"),
          "paper", List.of("ink"),
          "accent", List.of("paper", "ground"),
          "person-ink", List.of("person"),
          "short", List.of("paper", "short-ground"),
          "empty", List.of("paper", "empty-ground"),
          "full", List.of("paper"));

  @Test
  void textsStandOutByDay() {
    check(colours(0));
  }

  @Test
  void textsStandOutByNight() {
    check(colours(1));
  }

  private static void check(Map<String, Double> luminances) {
    TEXTS.forEach(
        (text, grounds) ->
            grounds.forEach(
                ground ->
                    assertThat(contrast(of(luminances, text), of(luminances, ground)))
                        .as("%s on %s", text, ground)
                        .isGreaterThanOrEqualTo(LEAST_CONTRAST)));
  }

  private static double of(Map<String, Double> luminances, String colour) {
    return Objects.requireNonNull(luminances.get(colour), colour);
  }

  private static double contrast(double one, double other) {
    return (Math.max(one, other) + 0.05) / (Math.min(one, other) + 0.05);
  }

  /** The relative luminance of every colour of a scheme: 0 by day, 1 by night. */
  private static Map<String, Double> colours(int scheme) {
    Map<String, Double> luminances = new HashMap<>();
    Matcher matcher = COLOUR.matcher(PageFiles.style().split(":root \\{", -1)[scheme + 1]);
    while (matcher.find()) {
      luminances.put(matcher.group(1), luminance(Integer.parseInt(matcher.group(2), 16)));
    }
    return luminances;
  }

  private static double luminance(int rgb) {
    return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
  }

  private static double linear(int channel) {
    double share = (channel & 0xFF) / 255.0;
    return share <= 0.04045 ? share / 12.92 : Math.pow((share + 0.055) / 1.055, 2.4);
  }
}
