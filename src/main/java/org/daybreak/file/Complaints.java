package org.daybreak.file;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.daybreak.message.ComplaintWords;
import org.daybreak.message.Harmless;
import org.daybreak.message.Message;
import org.daybreak.message.NamedWords;
import org.daybreak.message.Nearest;
import org.jspecify.annotations.Nullable;

/** Collects everything wrong with one file. */
final class Complaints {
  /** Nearest names are looked for only this often: a file damaged throughout is told quickly. */
  private static final int MOST_SUGGESTIONS = 200;

  private static final int LONGEST_SHOWN = 60;

  private static final int LONGEST_LIST = 30;
  private static final int NOT_LOCATED = -1;
  private static final Lines.Place NO_PLACE = new Lines.Place(0, 0);

  private final byte[] source;
  private final List<Entry> entries = new ArrayList<>();
  private int suggestions;

  /** Of a file with this content. */
  Complaints(byte[] source) {
    this.source = source;
  }

  private record Entry(
      Complaint.Severity severity, At at, int offset, ComplaintWords words, List<Object> texts) {}

  /**
   * Tells an error.
   *
   * @param arguments texts of the file are shortened to be shown; a collection is a list of names,
   *     a message is said in the reader's language
   */
  void error(At at, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.ERROR, at, NOT_LOCATED, words, arguments);
  }

  /**
   * Tells an error at a byte of the file, where the path's value does not begin or the file cannot
   * be parsed.
   */
  void errorAt(int offset, At at, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.ERROR, at, offset, words, arguments);
  }

  void warning(At at, ComplaintWords words, @Nullable Object... arguments) {
    add(Complaint.Severity.WARNING, at, NOT_LOCATED, words, arguments);
  }

  boolean hasErrors() {
    return entries.stream().anyMatch(it -> it.severity == Complaint.Severity.ERROR);
  }

  /** All that was told, each with its line and column, in the order it was found. */
  List<Complaint> all() {
    Map<At, Integer> found =
        Locator.offsets(
            source,
            entries.stream().filter(it -> it.offset == NOT_LOCATED).map(Entry::at).toList());
    List<Integer> offsets =
        entries.stream()
            .map(it -> it.offset == NOT_LOCATED ? found.getOrDefault(it.at, 0) : it.offset)
            .toList();
    Map<Integer, Lines.Place> places = Lines.places(source, offsets);
    List<Complaint> all = new ArrayList<>();
    for (int i = 0; i < entries.size(); i++) {
      Entry entry = entries.get(i);
      Lines.Place place =
          entry.at.equals(At.FILE) && entry.offset == NOT_LOCATED
              ? NO_PLACE
              : Objects.requireNonNull(places.get(offsets.get(i)));
      all.add(
          new Complaint(
              entry.severity,
              entry.at.toString(),
              place.line(),
              place.column(),
              entry.words,
              entry.texts));
    }
    return all;
  }

  /** Whether an id is among the known ones; told, with the nearest one, when it is not. */
  boolean isKnown(NamedWords kind, String id, Collection<String> known, At at) {
    if (known.contains(id)) {
      return true;
    }
    String nearest = nearest(id, known);
    if (nearest == null) {
      error(at, ComplaintWords.DANGLING, kind, id);
    } else {
      error(at, ComplaintWords.DANGLING_NEAR, kind, id, nearest);
    }
    return false;
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
      int offset,
      ComplaintWords words,
      @Nullable Object... arguments) {
    List<Object> texts = new ArrayList<>();
    for (@Nullable Object argument : arguments) {
      texts.add(argument instanceof Message ? argument : text(argument));
    }
    entries.add(new Entry(severity, at, offset, words, texts));
  }

  private static String text(@Nullable Object argument) {
    return argument instanceof Collection<?> names
        ? listed(names)
        : shown(Objects.toString(argument));
  }

  private static String listed(Collection<?> names) {
    String first =
        names.stream()
            .limit(LONGEST_LIST)
            .map(name -> shown(name.toString()))
            .collect(Collectors.joining(", "));
    return names.size() > LONGEST_LIST ? first + ", …" : first;
  }
}
