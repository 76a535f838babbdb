package org.daybreak.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Test;

class GroupTest {
  @Test
  void filesCallItsKindByItsName() {
    assertThat(Group.Kind.values()).extracting(Group.Kind::id).containsExactly("together", "apart");
    assertThat(Group.Kind.values()).allMatch(it -> Group.Kind.ofId(it.id()) == it);
    assertThat(Group.Kind.ofId("")).isNull();
  }

  @Test
  void itKeepsItsMembersInOrder() {
    Scenario day = Scenario.day();
    day.volunteer("v1");
    day.volunteer("v2");
    List<Profile> members = new ArrayList<>(day.problem().profiles());
    Group group = new Group(0, "g1", Group.Kind.APART, members);
    members.clear();
    assertThat(group.members()).extracting(Profile::id).containsExactly("v1", "v2");
  }
}
