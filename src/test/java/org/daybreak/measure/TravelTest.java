package org.daybreak.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.daybreak.problem.Location;
import org.daybreak.problem.Rules;
import org.daybreak.problem.Transport;
import org.daybreak.scenario.Scenario;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TravelTest {
  private static final Rules STRAIGHT = Scenario.day().rule("detour", 1.0).problem().rules();

  @Nested
  class Kilometres {
    /** By the definition: a quarter of a great circle, and a degree of one. */
    @Test
    void aGreatCircleHasItsLength() {
      double circle = 2 * Math.PI * 6371.0088;
      assertThat(km(0, 0, 90, 0)).isCloseTo(circle / 4, within(1e-6));
      assertThat(km(0, 10, 0, 190)).isCloseTo(circle / 2, within(1e-6));
      assertThat(km(36, 120, 37, 120)).isCloseTo(circle / 360, within(1e-9));
    }

    /** Shibei's 台东 to 香港中路, by the spherical law of cosines. */
    @Test
    void aWayAcrossTownHasItsLength() {
      double a = Math.toRadians(36.0855);
      double b = Math.toRadians(36.0676);
      double cosine =
          Math.sin(a) * Math.sin(b)
              + Math.cos(a) * Math.cos(b) * Math.cos(Math.toRadians(120.3854 - 120.3509));
      assertThat(km(36.0855, 120.3509, 36.0676, 120.3854))
          .isCloseTo(6371.0088 * Math.acos(cosine), within(1e-5))
          .isBetween(3.6, 3.8);
    }

    @Test
    void theWayBackIsAsLong() {
      assertThat(km(36.08, 120.36, 36.2, 120.1)).isEqualTo(km(36.2, 120.1, 36.08, 120.36));
    }

    @Test
    void noWayIsNoWay() {
      assertThat(km(36.08, 120.36, 36.08, 120.36)).isZero();
    }

    @Test
    void theOtherSideOfTheEarthIsANumber() {
      assertThat(km(36.08, 120.36, -36.08, -59.64)).isCloseTo(Math.PI * 6371.0088, within(1e-3));
    }

    @Test
    void aPlaceThatIsUnknownIsNoWayOff() {
      assertThat(Travel.km(null, new Location(36, 120), STRAIGHT)).isZero();
      assertThat(Travel.km(new Location(36, 120), null, STRAIGHT)).isZero();
    }

    @Test
    void theDetourMultiplies() {
      Location from = new Location(36.08, 120.36);
      Location to = new Location(36.09, 120.37);
      assertThat(Travel.km(from, to, Rules.DEFAULT))
          .isCloseTo(1.3 * Travel.km(from, to, STRAIGHT), within(1e-12));
    }

    private static double km(double lat, double lon, double otherLat, double otherLon) {
      return Travel.km(new Location(lat, lon), new Location(otherLat, otherLon), STRAIGHT);
    }
  }

  @Nested
  class Minutes {
    @ParameterizedTest
    @CsvSource({"WALK,75", "BIKE,30", "TRANSIT,23", "CAR,15"})
    void eachTransportHasItsSpeed(Transport transport, long minutes) {
      assertThat(Travel.minutes(6, transport, Rules.DEFAULT)).isEqualTo(minutes);
    }

    @Test
    void aWholeMinuteStaysWhole() {
      assertThat(Travel.minutes(0.4, Transport.CAR, Rules.DEFAULT)).isEqualTo(1);
    }

    @Test
    void aStartedMinuteIsAMinute() {
      assertThat(Travel.minutes(0.401, Transport.CAR, Rules.DEFAULT)).isEqualTo(2);
    }

    @Test
    void noWayTakesNoTime() {
      assertThat(Travel.minutes(0, Transport.WALK, Rules.DEFAULT)).isZero();
    }
  }
}
