package org.daybreak.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Random;
import java.util.Set;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Problem;
import org.daybreak.problem.Site;
import org.daybreak.scenario.Scenario;
import org.daybreak.solve.RandomProblem;
import org.junit.jupiter.api.Test;

class DutyRangeTest {
  private static DutyRange range(Problem problem) {
    return new DutyRange(problem.sites(), problem.roles());
  }

  /** Three sites, of which the second has no slots. */
  private static Problem problem() {
    Scenario day = Scenario.day();
    day.role("order");
    day.role("entry");
    day.site("s1").slot("06:00", "08:00").slot("08:00", "10:00");
    day.site("s2");
    day.site("s3").slot("06:00", "08:00").slot("09:00", "10:00");
    day.volunteer("v1");
    return day.problem();
  }

  @Test
  void itHoldsEveryDutyOfEverySiteOnce() {
    for (long seed = 0; seed < 20; seed++) {
      Problem problem = RandomProblem.roster(seed, 1, 4).problem();
      List<Duty> expected = new ArrayList<>();
      problem.sites().forEach(site -> expected.addAll(site.duties(problem.roles())));
      List<Duty> listed = new ArrayList<>();
      range(problem).createOriginalIterator().forEachRemaining(listed::add);
      assertThat(listed).as("seed %d", seed).isEqualTo(expected).doesNotHaveDuplicates();
      assertThat(range(problem).getSize()).isEqualTo(expected.size());
      assertThat(listed).allMatch(range(problem)::contains);
    }
  }

  @Test
  void aSiteWithoutSlotsHasNoDuty() {
    DutyRange range = range(problem());
    assertThat(range.getSize()).isEqualTo(2 * 3 + 2 * 2);
    assertThat(range.get(5)).hasToString("s1/entry/0800..0800");
    assertThat(range.get(6)).hasToString("s3/order/0600..0600");
  }

  @Test
  void beforeTheFirstAndAfterTheLastThereIsNone() {
    DutyRange range = range(problem());
    for (long index : new long[] {-1, 10}) {
      assertThatThrownBy(() -> range.get(index))
          .isInstanceOf(IndexOutOfBoundsException.class)
          .hasMessage("The index (%d) is not below the number of duties (10).".formatted(index));
    }
    Iterator<Duty> all = range.createOriginalIterator();
    all.forEachRemaining(duty -> {});
    assertThatThrownBy(all::next).isInstanceOf(NoSuchElementException.class);
  }

  @Test
  void homeAndADutyOfAnotherProblemAreNotInIt() {
    Problem problem = problem();
    DutyRange range = range(problem);
    assertThat(range.contains(null)).isFalse();
    Site foreign = problem().sites().get(0);
    assertThat(range.contains(new Duty(foreign, problem.roles().get(0), 0, 0))).isFalse();
  }

  @Test
  void chanceReachesEveryDuty() {
    Problem problem = problem();
    DutyRange range = range(problem);
    Iterator<Duty> random = range.createRandomIterator(new Random(1));
    Set<Duty> drawn = new HashSet<>();
    for (int draw = 0; draw < 500; draw++) {
      drawn.add(random.next());
    }
    assertThat(drawn).hasSize(10);
  }

  @Test
  void aDayWithoutSitesHasNoDuties() {
    DutyRange range = range(Scenario.day().problem());
    assertThat(range.getSize()).isZero();
    assertThat(range.createOriginalIterator().hasNext()).isFalse();
    assertThat(range.createRandomIterator(new Random(1)).hasNext()).isFalse();
  }
}
