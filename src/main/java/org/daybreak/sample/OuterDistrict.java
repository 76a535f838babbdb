package org.daybreak.sample;

import java.util.List;
import org.daybreak.problem.Location;

/**
 * A district around the two inner ones. Its streets are numbered and lie on rings around its
 * centre.
 *
 * @param region the district's position among the regions, from 1
 * @param name as in the names of its offices
 */
record OuterDistrict(int region, String name, Location centre) {
  /** The districts around Shibei and Shinan, the nearest first. */
  static final List<OuterDistrict> ALL =
      List.of(
          new OuterDistrict(1, "李沧区", new Location(36.1600, 120.4300)),
          new OuterDistrict(2, "崂山区", new Location(36.1100, 120.4700)),
          new OuterDistrict(3, "城阳区", new Location(36.3070, 120.3960)),
          new OuterDistrict(4, "黄岛区", new Location(35.9600, 120.1900)),
          new OuterDistrict(5, "即墨区", new Location(36.3890, 120.4470)),
          new OuterDistrict(6, "胶州市", new Location(36.2640, 120.0330)),
          new OuterDistrict(7, "平度市", new Location(36.7870, 119.9600)),
          new OuterDistrict(8, "莱西市", new Location(36.8890, 120.5180)));

  private static final int STREETS_ON_FIRST_RING = 6;
  private static final double RING_DEGREES = 0.016;

  /** The district's street with this number, from 1. */
  Street street(int number) {
    int ring = 1;
    int place = number - 1;
    while (place >= ring * STREETS_ON_FIRST_RING) {
      place -= ring * STREETS_ON_FIRST_RING;
      ring++;
    }
    double angle = 2 * Math.PI * place / (ring * STREETS_ON_FIRST_RING);
    double lat = centre.latDegrees() + ring * RING_DEGREES * StrictMath.sin(angle);
    double lon = centre.lonDegrees() + ring * RING_DEGREES * StrictMath.cos(angle);
    String streetName = name + "第" + number + "街";
    return new Street(streetName + "道", streetName, region, new Location(lat, lon));
  }
}
