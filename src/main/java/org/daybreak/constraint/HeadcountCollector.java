package org.daybreak.constraint;

import ai.timefold.solver.core.api.score.stream.uni.UniConstraintCollector;
import java.util.Objects;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.Supplier;
import org.daybreak.problem.Duty;
import org.daybreak.roster.Volunteer;
import org.jspecify.annotations.Nullable;

/** Collects the volunteers of one site into a {@link Headcount}. */
final class HeadcountCollector
    implements UniConstraintCollector<Volunteer, HeadcountCollector.Container, Headcount> {
  /** The one instance, so that all constraints share one node. */
  static final HeadcountCollector INSTANCE = new HeadcountCollector();

  private HeadcountCollector() {}

  @Override
  public Supplier<Container> supplier() {
    return Container::new;
  }

  @Override
  public BiFunction<Container, Volunteer, Runnable> accumulator() {
    return (container, volunteer) -> {
      Duty duty = volunteer.assigned();
      boolean lead = volunteer.isLead();
      Headcount headcount = container.at(duty);
      headcount.count(duty, lead, 1);
      return () -> headcount.count(duty, lead, -1);
    };
  }

  @Override
  public Function<Container, Headcount> finisher() {
    return container -> Objects.requireNonNull(container.headcount);
  }

  /** The headcount of a group, which knows its site only from its first volunteer. */
  static final class Container {
    private @Nullable Headcount headcount;

    private Headcount at(Duty duty) {
      if (headcount == null) {
        headcount = new Headcount(duty.site());
      }
      return headcount;
    }
  }
}
