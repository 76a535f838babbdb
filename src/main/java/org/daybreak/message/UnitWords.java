package org.daybreak.message;

/** What a unit of measure is called, by {@code MeasureUnit}. */
public enum UnitWords implements Message {
  MINUTES,
  PEOPLE,
  SKILLS,
  RESTRICTIONS,
  VOLUNTEERS,
  PERSON_MINUTES,
  AREAS,
  SITES,
  SQUARED_HOURS,
  POINTS,
  WISHES,
  SIGN_UPS,
  CHANGES;

  @Override
  public String subject() {
    return "unit";
  }
}
