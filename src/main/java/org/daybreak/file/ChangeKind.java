package org.daybreak.file;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Stream;
import org.daybreak.file.ChangesRecord.ChangeRecord;
import org.daybreak.file.ChangesRecord.LateRecord;
import org.daybreak.file.ChangesRecord.PutRecord;
import org.daybreak.file.ChangesRecord.WhoRecord;
import org.daybreak.problem.Duty;
import org.jspecify.annotations.Nullable;

/** Makes records of single changes. */
final class ChangeKind {
  private ChangeKind() {}

  /** How many kinds a record gives: 1 where it was read whole. */
  static long given(ChangeRecord change) {
    return Arrays.stream(ChangeRecord.class.getRecordComponents())
        .flatMap(
            component -> {
              try {
                return Stream.ofNullable(component.getAccessor().invoke(change));
              } catch (ReflectiveOperationException e) {
                throw new IllegalStateException(
                    "The component (%s) cannot be read.".formatted(component), e);
              }
            })
        .filter(Objects::nonNull)
        .count();
  }

  static ChangeRecord withdraw(String volunteer) {
    return of(new WhoRecord(volunteer), null, null, null, null);
  }

  static ChangeRecord late(String volunteer, String from) {
    return of(null, new LateRecord(volunteer, from), null, null, null);
  }

  static ChangeRecord pin(String volunteer) {
    return of(null, null, new WhoRecord(volunteer), null, null);
  }

  static ChangeRecord put(String volunteer, Duty duty) {
    return of(
        null,
        null,
        null,
        new PutRecord(
            volunteer, duty.site().id(), duty.role().id(), duty.first().id(), duty.last().id()),
        null);
  }

  static ChangeRecord home(String volunteer) {
    return of(null, null, null, null, new WhoRecord(volunteer));
  }

  private static ChangeRecord of(
      @Nullable WhoRecord withdraw,
      @Nullable LateRecord late,
      @Nullable WhoRecord pin,
      @Nullable PutRecord put,
      @Nullable WhoRecord home) {
    return new ChangeRecord(
        withdraw, late, null, null, null, null, null, null, null, null, null, null, null, null,
        null, pin, put, null, home, null);
  }
}
