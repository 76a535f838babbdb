package org.daybreak.day.table;

import java.util.Locale;

/** The columns that tables have, each under an English or a Chinese heading. */
public enum Column {
  /** A volunteer's id or unambiguous name. */
  VOLUNTEER("志愿者"),
  /** Confirmed or refused. */
  ANSWER("答复"),
  /** A site's id or unambiguous name. */
  SITE("点位"),
  /** When the volunteer came. */
  ARRIVED("到岗"),
  /** When the volunteer left. */
  LEFT("离岗");

  private final String chinese;

  Column(String chinese) {
    this.chinese = chinese;
  }

  /** The English heading. */
  public String heading() {
    return name().toLowerCase(Locale.ROOT);
  }

  /** The Chinese heading. */
  public String chineseHeading() {
    return chinese;
  }

  /** Whether a heading is this column's; case does not matter. */
  boolean isHeadedBy(String heading) {
    return heading.equalsIgnoreCase(heading()) || heading.equals(chinese);
  }
}
