package org.daybreak.scenario;

/** A roster made by hand of which every constraint counts something. */
public final class EverythingWrong {
  private EverythingWrong() {}

  /** A new scenario, to be changed at will. */
  public static Scenario scenario() {
    Scenario day = Scenario.day().rule("detour", 1.0);
    day.role("entry").needs("typing").tags("ppe");
    day.team("t1", "south");
    day.site("s1").area("north").capacity(3).priority(2);
    day.site("s1").slot("06:00", "08:00").leads(1).needs("entry", 1, 1, 1).needs("order", 1, 2, 2);
    day.site("s1").slot("08:00", "11:00").leads(1).needs("entry", 1, 2, 2).needs("order", 2, 3, 3);
    day.site("s2").area("south").setupLeadMinutes(0).slot("12:00", "12:30").needs("order", 0, 1);
    day.volunteer("tired").team("t1").on("s1", "entry", "0600", "0800");
    day.volunteer("tired")
        .restrictions("predawn", "ppe")
        .excludes("s1")
        .available("06:00", "09:00");
    day.volunteer("tired").livesKmFrom("s1", 40).avoids("roles", "entry").prefers("areas", "north");
    day.volunteer("tired").lastShiftEnd("2022-11-04T22:00").lastSite("s2").maxShiftMinutes(300);
    day.volunteer("tired").history("consecutiveDays", 6).history("minutesWorked", 2400);
    day.volunteer("tired").history("preDawnDuties", 2).confirmed("s1", "entry", "0600");
    day.volunteer("second").on("s1", "entry", "0600");
    day.volunteer("third").on("s1", "entry", "0600");
    day.volunteer("fourth").on("s1", "entry", "0600");
    day.volunteer("hasty").team("t1").on("s2", "order", "1200");
    day.volunteer("idle").history("turnedAway", 3);
    day.together("tired", "hasty").apart("second", "third");
    return day;
  }
}
