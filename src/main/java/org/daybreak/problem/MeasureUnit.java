package org.daybreak.problem;

/** What one unit of a constraint's measure stands for. */
public enum MeasureUnit {
  /** Elapsed minutes. */
  MINUTES,
  /** People, each counted for every slot where it happens. */
  PEOPLE,
  /** Skills of a role that a volunteer lacks. */
  SKILLS,
  /** Restrictions of a volunteer that a duty runs against. */
  RESTRICTIONS,
  /** Volunteers. */
  VOLUNTEERS,
  /** Minutes of one person missing or too many, times the site's priority where it counts. */
  PERSON_MINUTES,
  /** Areas above the first. */
  AREAS,
  /** Sites above the first. */
  SITES,
  /** Hours worked, squared. */
  SQUARED_HOURS,
  /** Burden points: 2p + 1 for the duty that follows p earlier ones. */
  POINTS,
  /** Wishes. */
  WISHES,
  /** Sign-ups in a row that were not called. */
  SIGN_UPS,
  /** Changes against what was published; a confirmed one counts twice. */
  CHANGES
}
