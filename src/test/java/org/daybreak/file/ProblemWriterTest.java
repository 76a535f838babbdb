package org.daybreak.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.daybreak.problem.Problem;
import org.junit.jupiter.api.Test;

/** A problem that is written reads back as the same problem. */
class ProblemWriterTest {
  private static final String NEW_DAY =
      """
      {
        "formatVersion": 1, "name": "一天 \\"甲\\"", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "rules": { "dawn": "06:00", "speedKmh": { "car": 30 } }, "weights": { "travel": 0 },
        "roles": [ { "id": "entry", "name": "信息录入", "skills": ["entry"], "tags": ["ppe"] } ],
        "teams": [ { "id": "t1", "partnerAreas": ["a1", "gone-away"] } ],
        "areas": [ { "id": "a1" } ],
        "sites": [ { "id": "s1", "area": "a1", "capacity": 4, "priority": 2, "setupLeadMinutes": 0,
                     "location": { "lat": 36.0870, "lon": 120.362 }, "address": "台东一路",
                     "slots": [ { "id": "2200", "start": "2022-11-05T22:00", "end": "2022-11-06T01:00",
                                  "leads": 1, "demand": [ { "role": "entry", "min": 1 } ] } ] },
                   { "id": "s2", "area": "a1", "capacity": 0, "slots": [] } ],
        "volunteers": [ { "id": "v1", "name": "王芳", "team": "t1", "phone": "1", "note": "n",
                          "skills": ["lead", "entry"], "restrictions": ["predawn"],
                          "excludedSites": ["s2"], "maxShiftMinutes": 0,
                          "availability": [ { "from": "2022-11-05T20:00", "to": "2022-11-06T02:00" } ],
                          "home": { "lat": 36.07, "lon": 120.35 }, "transport": "walk",
                          "prefers": { "roles": ["entry"] },
                          "history": { "minutesWorked": 5, "lastShiftEnd": "2022-11-04T18:00" } },
                        { "id": "v2", "availability": [] } ],
        "groups": [ { "id": "g", "kind": "apart", "volunteers": ["v1", "v2"] } ]
      }
      """;

  @Test
  void writingAndReadingGivesTheSameProblem() {
    Problem problem = read(NEW_DAY.getBytes(StandardCharsets.UTF_8));
    byte[] written = ProblemWriter.write(problem);
    assertThat(read(written))
        .usingRecursiveComparison()
        .ignoringAllOverriddenEquals()
        .isEqualTo(problem);
    assertThat(ProblemWriter.write(read(written))).isEqualTo(written);
  }

  private static Problem read(byte[] json) {
    Reading reading = ProblemReader.read(json);
    assertThat(reading.errors()).isEmpty();
    return Objects.requireNonNull(reading.document()).problem();
  }
}
