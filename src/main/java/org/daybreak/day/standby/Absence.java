package org.daybreak.day.standby;

import java.util.List;
import org.daybreak.problem.Duty;
import org.daybreak.problem.Profile;

/**
 * What to do when one person does not come.
 *
 * @param profile who does not come
 * @param duty the duty that is missed
 * @param needed whether people or leads are then missing to a minimum
 * @param calls whom to call, in order
 */
public record Absence(Profile profile, Duty duty, boolean needed, List<Call> calls) {
  public Absence {
    calls = List.copyOf(calls);
  }

  /**
   * A stand-by who could take over.
   *
   * @param duty as much of what is missed as the stand-by can take
   * @param travelMinutes one way
   */
  public record Call(Profile profile, Duty duty, long travelMinutes) {}
}
