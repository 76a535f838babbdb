package org.daybreak.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.daybreak.file.ProblemReader;
import org.daybreak.message.Language;
import org.daybreak.message.Phrasebook;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Profile;
import org.junit.jupiter.api.Test;

/** Who or what shares a name is told apart by as little as tells it apart. */
class PlainNamesTest {
  private static final String DAY =
      """
      {
        "formatVersion": 1, "name": "d", "date": "2022-11-05", "timeZone": "Asia/Shanghai",
        "roles": [], "areas": [ {"id": "a", "name": "台东街道"}, {"id": "b", "name": "登州路街道"} ],
        "teams": [ {"id": "t", "name": "先锋队"}, {"id": "u", "name": "红马甲"} ],
        "sites": [
          {"id": "s1", "name": "一号点", "area": "a", "capacity": 1, "slots": []},
          {"id": "s2", "name": "二号点", "area": "a", "capacity": 1, "slots": []},
          {"id": "s3", "name": "二号点", "area": "b", "capacity": 1, "slots": []},
          {"id": "s4", "name": "三号点", "area": "b", "capacity": 1, "slots": []},
          {"id": "s5", "name": "三号点", "area": "b", "capacity": 1, "slots": []} ],
        "volunteers": [
          {"id": "v1", "name": "王芳", "team": "t", "availability": []},
          {"id": "v2", "name": "李雪", "team": "t", "availability": []},
          {"id": "v3", "name": "李雪", "team": "u", "availability": []},
          {"id": "v4", "name": "张伟", "team": "t", "availability": []},
          {"id": "v5", "name": "张伟", "team": "t", "availability": []},
          {"id": "v6", "name": "张伟", "availability": []},
          {"id": "v7", "name": "张伟", "team": "u", "availability": []} ]
      }
      """;

  private final Problem problem =
      Objects.requireNonNull(ProblemReader.read(DAY.getBytes(StandardCharsets.UTF_8)).document())
          .problem();

  @Test
  void people() {
    assertThat(names(Language.CHINESE, problem.profiles().subList(0, 3)))
        .containsExactly("王芳", "李雪（先锋队）", "李雪（红马甲）");
    assertThat(names(Language.ENGLISH, problem.profiles().subList(3, 7)))
        .containsExactly("张伟 (v4)", "张伟 (v5)", "张伟 (v6)", "张伟 (红马甲)");
  }

  @Test
  void sites() {
    PlainNames names = new PlainNames(problem, new Phrasebook(Language.CHINESE));
    assertThat(problem.sites().stream().map(names::of))
        .containsExactly("一号点", "二号点（台东街道）", "二号点（登州路街道）", "三号点（s4）", "三号点（s5）");
  }

  private List<String> names(Language language, List<Profile> profiles) {
    PlainNames names = new PlainNames(problem, new Phrasebook(language));
    return profiles.stream().map(names::of).toList();
  }
}
