package org.daybreak.file;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The least and greatest value of a number; a whole number without one is 0 to 2,147,483,647. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
@interface Range {
  double from() default 0;

  double to() default Double.MAX_VALUE;

  /** Whether {@link #from} itself is not allowed. */
  boolean above() default false;
}
