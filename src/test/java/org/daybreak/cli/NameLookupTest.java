package org.daybreak.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatNoException;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.daybreak.file.ProblemReader;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class NameLookupTest {
  private static final Problem PROBLEM =
      Objects.requireNonNull(
              ProblemReader.read(
                      """
                      {
                        "formatVersion": 1, "name": "day", "date": "2022-11-05",
                        "timeZone": "Asia/Shanghai",
                        "roles": [ {"id": "order", "name": "秩序维护"}, {"id": "entry"} ],
                        "teams": [ {"id": "t", "name": "先锋队"} ],
                        "areas": [ {"id": "a", "name": "台东街道"} ],
                        "sites": [
                          {"id": "s1", "name": "威海路社区采样点", "area": "a", "capacity": 4, "slots": [
                            {"id": "early", "start": "2022-11-05T06:00", "end": "2022-11-05T08:00"},
                            {"id": "late", "start": "2022-11-06T00:00", "end": "2022-11-06T02:00"} ]},
                          {"id": "s2", "name": "延吉路社区采样点", "area": "a", "capacity": 4, "slots": []} ],
                        "volunteers": [
                          {"id": "v1", "name": "王芳", "team": "t", "availability": []},
                          {"id": "v2", "name": "王芳", "availability": []},
                          {"id": "v3", "name": "v1", "availability": []},
                          {"id": "v4", "name": "李雪\\u001b[31m", "availability": []} ]
                      }
                      """
                          .getBytes(StandardCharsets.UTF_8))
                  .document())
          .problem();

  private final NameLookup lookup = new NameLookup(PROBLEM, new Phrasebook(Language.ENGLISH));

  private void assertTold(String... parts) {
    assertThatExceptionOfType(InputFault.class)
        .isThrownBy(lookup::requireFound)
        .satisfies(fault -> assertThat(fault.getMessage()).contains(parts));
  }

  @Nested
  class Found {
    @Test
    void anIdWillDoAndGoesBeforeAName() {
      assertThat(lookup.volunteer("v1")).isSameAs(PROBLEM.profiles().get(0));
      assertThat(lookup.site("s2")).isSameAs(PROBLEM.sites().get(1));
      assertThatNoException().isThrownBy(lookup::requireFound);
    }

    @Test
    void aNameThatOnlyOneHasWillDo() {
      assertThat(lookup.site("威海路社区采样点")).isSameAs(PROBLEM.sites().get(0));
      assertThat(lookup.role("秩序维护")).isSameAs(PROBLEM.roles().get(0));
      assertThat(lookup.team("先锋队")).isSameAs(PROBLEM.teams().get(0));
    }

    @Test
    void aSlotIsNamedByIdStartOrTime() {
      Site site = PROBLEM.sites().get(0);
      for (String name : new String[] {"early", "06:00", "06:00–08:00", "06:00-08:00"}) {
        assertThat(lookup.slot(site, name)).as(name).isSameAs(site.slots().get(0));
      }
      assertThat(lookup.slot(site, "11-6 00:00")).isSameAs(site.slots().get(1));
    }

    @Test
    void whatIsNotNamedIsNotMissed() {
      assertThat(lookup.site(null)).isNull();
      assertThat(lookup.slot(null, "06:00")).isNull();
      assertThatNoException().isThrownBy(lookup::requireFound);
    }
  }

  @Nested
  class NotFound {
    @Test
    void everythingUnknownIsToldAtOnceWithWhatWasProbablyMeant() {
      assertThat(lookup.volunteer("v11")).isNull();
      assertThat(lookup.site("威海路社区采样店")).isNull();
      assertThat(lookup.role("nothing like it")).isNull();
      assertTold(
          "There is no volunteer v11; did you mean v1 (王芳, 先锋队), v3 (v1)?",
          "There is no site 威海路社区采样店; did you mean s1 (威海路社区采样点, 台东街道)?",
          "There is no role nothing like it.",
          "To mend:");
    }

    @Test
    void aPartOfANameIsMetWithTheNamesItIsIn() {
      lookup.site("社区");
      assertTold("did you mean s1 (威海路社区采样点, 台东街道), s2 (延吉路社区采样点, 台东街道)?");
    }

    @Test
    void aNameThatSeveralHaveIsMetWithTheirIds() {
      assertThat(lookup.volunteer("王芳")).isNull();
      assertTold("More than one volunteer is called 王芳: v1 (王芳, 先锋队), v2 (王芳).", "use the id");
    }

    @Test
    void whatATerminalWouldObeyIsShownInstead() {
      lookup.volunteer("李雪\u001b[32m");
      assertThatExceptionOfType(InputFault.class)
          .isThrownBy(lookup::requireFound)
          .satisfies(
              fault ->
                  assertThat(fault.getMessage())
                      .contains("no volunteer 李雪␛[32m; did you mean v4 (李雪␛[31m)?")
                      .doesNotContain("\u001b"));
    }

    @Test
    void anEmptyNameIsNoPartOfAny() {
      lookup.site("");
      assertTold("There is no site .");
    }
  }
}
