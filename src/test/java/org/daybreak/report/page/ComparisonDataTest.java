package org.daybreak.report.page;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.daybreak.reading.RandomInstance;
import org.junit.jupiter.api.Test;

class ComparisonDataTest {
  private static final int PAIRS = 60;

  @Test
  void everyDifferenceIsThatOfTheTwoRosters() {
    int contacts = 0;
    for (long seed = 0; seed < PAIRS; seed++) {
      JsonNode data =
          data(RandomInstance.of(seed).toString(), RandomInstance.of(seed + 1).toString());
      JsonNode before = data.get("rosters").get(0);
      JsonNode after = data.get("rosters").get(1);
      JsonNode difference = data.get("comparisons").get(0);
      for (String level : List.of("hard", "medium", "soft")) {
        assertThat(difference.get("levels").get(level).asLong())
            .isEqualTo(
                after.get("score").get(level).asLong() - before.get("score").get(level).asLong());
      }
      List<String> expected = new ArrayList<>();
      for (int row = 0; row < before.get("constraints").size(); row++) {
        JsonNode from = before.get("constraints").get(row);
        JsonNode to = after.get("constraints").get(row);
        long measure = to.get("measure").asLong() - from.get("measure").asLong();
        long impact = to.get("impact").asLong() - from.get("impact").asLong();
        if (measure != 0 || impact != 0) {
          expected.add(from.get("id").asText() + " " + measure + " " + impact);
        }
      }
      List<String> found = new ArrayList<>();
      difference
          .get("constraints")
          .forEach(
              it ->
                  found.add(
                      it.get("id").asText()
                          + " "
                          + it.get("measure").asText()
                          + " "
                          + it.get("impact").asText()));
      assertThat(found).as("seed %d", seed).isEqualTo(expected);
      for (JsonNode duty : difference.get("duties")) {
        contacts++;
        assertThat(hasDuty(before, duty.get("before")) || hasDuty(after, duty.get("after")))
            .as("seed %d: nobody who is at home in both is called", seed)
            .isTrue();
      }
    }
    assertThat(contacts).isPositive();
  }

  private static boolean hasDuty(JsonNode roster, JsonNode index) {
    return index != null && roster.get("volunteers").get("rows").get(index.asInt()).has(6);
  }

  @Test
  void notEvenAChangeOfWhatIsPersonalIsTold() {
    String one =
        document("\"note\": \"x\", \"restrictions\": [\"ppe\"], \"excludedSites\": [\"s\"],");
    JsonNode data = data(one, document(""));
    assertThat(data.get("comparisons").get(0).get("lists")).isEmpty();
    assertThat(data.get("comparisons").get(0).toString())
        .doesNotContain("restrictions", "note", "excludedSites");
    assertThat(
            data(one, document("\"phone\": \"1\","))
                .get("comparisons")
                .get(0)
                .get("lists")
                .toString())
        .contains("{\"phone\":1}");
  }

  private static JsonNode data(String before, String after) {
    return Pages.data(
        Pages.of(
            List.of(
                new ReportedRoster("a.json", Pages.roster(before), null),
                new ReportedRoster("b.json", Pages.roster(after), null)),
            true));
  }

  private static String document(String personal) {
    return """
    {
      "formatVersion": 1, "name": "n", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
      "roles": [ {"id": "r", "tags": ["ppe"]} ], "areas": [ {"id": "a"} ],
      "sites": [ {"id": "s", "area": "a", "capacity": 1, "slots": []} ],
      "volunteers": [ {"id": "v", %s "availability": []} ]
    }
    """
        .formatted(personal);
  }
}
