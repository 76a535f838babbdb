package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Bound;
import org.daybreak.problem.ConstraintId;
import org.daybreak.problem.Weights;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class DocumentTest {
  /** A file with a bound; takes the bound's properties. */
  private static final String FILE =
      """
      {
        "formatVersion": 1, "name": "一天", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [], "areas": [], "sites": [], "volunteers": [],
        "bound": {%s}
      }
      """;

  private static final String NUMBERS = "\"medium\": -60, \"soft\": 12, \"atMedium\": -120";
  private static final String FINGERPRINT = "4ae8cb3afbd41c11";
  private static final String SOUND = NUMBERS + ", \"problem\": \"" + FINGERPRINT + "\"";

  @Nested
  class StoredBound {
    @Test
    void aBoundOfThisProblemIsReadWithoutComplaint() {
      assertThat(read(SOUND).complaints()).isEmpty();
      assertThat(document(SOUND).bound()).isEqualTo(new Bound(-60, 12, -120));
    }

    @Test
    void aBoundOfAnotherProblemIsIgnoredWithAWarning() {
      Reading reading = read(NUMBERS + ", \"problem\": \"0123456789abcdef\"");
      assertThat(Objects.requireNonNull(reading.document()).bound()).isNull();
      assertThat(reading.complaints())
          .extracting(Complaint::severity, Complaint::path, Complaint::words)
          .containsExactly(
              tuple(Complaint.Severity.WARNING, "$.bound.problem", ComplaintWords.BOUND_OUTDATED));
      for (Language language : Language.values()) {
        assertThat(reading.complaints().get(0).text(new Phrasebook(language)))
            .contains("0123456789abcdef", FINGERPRINT);
      }
    }

    @Test
    void itHoldsForAProblemThatDiffersInNothingThatCounts() {
      Document document = document(SOUND);
      assertThat(document.boundOf(document.problem().withPlan(List.of(), null, List.of())))
          .isEqualTo(document.bound());
    }

    @Test
    void itHoldsNotUnderOtherWeights() {
      Document document = document(SOUND);
      assertThat(
              document.boundOf(
                  document.problem().withWeights(new Weights(Map.of(ConstraintId.TRAVEL, 3)))))
          .isNull();
    }

    @Test
    void eachOfItsPropertiesIsRequired() {
      assertThat(read("").errors())
          .extracting(Complaint::words)
          .containsExactly(
              ComplaintWords.MISSING,
              ComplaintWords.MISSING,
              ComplaintWords.MISSING,
              ComplaintWords.MISSING);
    }

    @Test
    void propertiesOfOtherNamesOrTypesAreErrors() {
      assertThat(
              read(SOUND.replace("-60", "-60.5").replace("\"soft\": 12", "\"soft\": \"12\"")
                      + ", \"hard\": 0")
                  .errors())
          .extracting(Complaint::words)
          .containsExactlyInAnyOrder(
              ComplaintWords.NOT_WHOLE,
              ComplaintWords.WRONG_TYPE_QUOTED,
              ComplaintWords.UNKNOWN_PROPERTY);
      assertThat(read(NUMBERS + ", \"problem\": 7").errors())
          .extracting(Complaint::words)
          .containsExactly(ComplaintWords.WRONG_TYPE);
      assertThat(read(SOUND.replace("-60", "-99999999999999999999")).errors())
          .extracting(Complaint::words)
          .containsExactly(ComplaintWords.OUT_OF_RANGE);
    }
  }

  private static Document document(String bound) {
    return Objects.requireNonNull(read(bound).document());
  }

  private static Reading read(String bound) {
    return ProblemReader.read(FILE.formatted(bound).getBytes(StandardCharsets.UTF_8));
  }
}
