package org.daybreak.report;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.List;
import java.util.Locale;
import org.daybreak.constraint.ScoreSheet;
import org.daybreak.problem.Score;

/** A score sheet as JSON, for other programs. */
public final class ScoreJson {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  private ScoreJson() {}

  /** One line without line end: the levels, then every constraint in the order of the table. */
  public static String of(ScoreSheet sheet) {
    List<ConstraintEntry> constraints =
        sheet.lines().stream()
            .map(
                line ->
                    new ConstraintEntry(
                        line.constraint().id(),
                        line.constraint().level().name().toLowerCase(Locale.ROOT),
                        line.weight(),
                        line.measure(),
                        line.impact()))
            .toList();
    try {
      return MAPPER.writeValueAsString(new Sheet(sheet.score(), constraints));
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("A score sheet cannot be written as JSON.", e);
    }
  }

  private record Sheet(Score score, List<ConstraintEntry> constraints) {}

  private record ConstraintEntry(String id, String level, int weight, long measure, long impact) {}
}
