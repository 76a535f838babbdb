package org.daybreak.problem;

import java.time.LocalTime;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.Objects;

/**
 * The rules of the day. A site's own setup and handover leads are resolved in {@link Site}.
 *
 * @param setupLeadMinutes how long before a session opens its first people arrive
 * @param handoverLeadMinutes how long before any later slot people arrive
 * @param minShiftMinutes shortest shift
 * @param maxShiftMinutes longest shift
 * @param maxPpeMinutes longest shift in a role tagged {@code ppe}
 * @param minRestMinutes rest due between the last shift's end and the arrival
 * @param maxConsecutiveDays days in a row after which a day off is due
 * @param maxTravelMinutes longest way to a site
 * @param dawn an arrival before this local time of day is pre-dawn
 * @param transitStart local time of day before which public transport does not run
 * @param detour road kilometres per great-circle kilometre, above 0
 * @param speedKmh speed of each means of transport, km/h, above 0
 * @param leadSkill the skill that makes a volunteer count as a lead
 */
public record Rules(
    int setupLeadMinutes,
    int handoverLeadMinutes,
    int minShiftMinutes,
    int maxShiftMinutes,
    int maxPpeMinutes,
    int minRestMinutes,
    int maxConsecutiveDays,
    int maxTravelMinutes,
    LocalTime dawn,
    LocalTime transitStart,
    double detour,
    Map<Transport, Double> speedKmh,
    String leadSkill) {

  /** The rules of a file that states none. */
  public static final Rules DEFAULT =
      new Rules(
          60,
          10,
          60,
          480,
          240,
          660,
          6,
          90,
          LocalTime.of(6, 20),
          LocalTime.of(6, 0),
          1.3,
          Map.of(
              Transport.WALK,
              4.8,
              Transport.BIKE,
              12.0,
              Transport.TRANSIT,
              16.0,
              Transport.CAR,
              24.0),
          "lead");

  public Rules {
    speedKmh = Collections.unmodifiableMap(new EnumMap<>(speedKmh));
  }

  /** Speed of one means of transport, km/h. */
  public double speedKmh(Transport transport) {
    return Objects.requireNonNull(speedKmh.get(transport));
  }
}
