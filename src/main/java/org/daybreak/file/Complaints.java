package org.daybreak.file;

import com.fasterxml.jackson.core.JsonLocation;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Harmless;
import org.daybreak.message.Nearest;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with one file. */
final class Complaints {
  /** Nearest names are looked for only this often: a file damaged throughout is told quickly. */
  private static final int MOST_SUGGESTIONS = 200;

  private static final int LONGEST_SHOWN = 60;

  private final List<Complaint> all = new ArrayList<>();
  private int suggestions;

  void error(At at, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.ERROR, at, null, words, arguments);
  }

  void error(At at, JsonLocation location, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.ERROR, at, location, words, arguments);
  }

  void warning(At at, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.WARNING, at, null, words, arguments);
  }

  boolean hasErrors() {
    return all.stream().anyMatch(it -> it.severity() == Complaint.Severity.ERROR);
  }

  List<Complaint> all() {
    return List.copyOf(all);
  }

  /** The nearest known name, or null where none is near or too many were asked for. */
  @Nullable String nearest(String name, Collection<String> known) {
    if (suggestions >= MOST_SUGGESTIONS) {
      return null;
    }
    suggestions++;
    return Nearest.of(name, known);
  }

  /** A text of the file, shortened to be shown. */
  static String shown(String text) {
    String flat = Harmless.of(text);
    return flat.codePointCount(0, flat.length()) <= LONGEST_SHOWN
        ? flat
        : flat.substring(0, flat.offsetByCodePoints(0, LONGEST_SHOWN)) + "…";
  }

  private void add(
      Complaint.Severity severity,
      At at,
      @Nullable JsonLocation location,
      ComplaintWords words,
      @Nullable Object... arguments) {
    List<Object> texts = new ArrayList<>();
    for (@Nullable Object argument : arguments) {
      texts.add(shown(Objects.toString(argument)));
    }
    int line = location == null ? 0 : location.getLineNr();
    int column = location == null ? 0 : location.getColumnNr();
    all.add(new Complaint(severity, at.toString(), line, column, words, texts));
  }
}
