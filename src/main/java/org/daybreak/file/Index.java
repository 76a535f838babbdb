package org.daybreak.file;

import static org.daybreak.message.ComplaintWords.*;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.daybreak.message.NamedWords;
import org.jspecify.annotations.Nullable;

/**
 * The things of one list by id. An id whose thing could not be made is known all the same, so that
 * a reference to it is no second error.
 */
final class Index<T> {
  private final NamedWords kind;
  private final Complaints complaints;
  private final Map<String, Entry<T>> entries = new LinkedHashMap<>();

  /**
   * Of an empty list.
   *
   * @param kind what the things are called
   */
  Index(NamedWords kind, Complaints complaints) {
    this.kind = kind;
    this.complaints = complaints;
  }

  /** Claims an id for the element at a place; told when it is empty or used already. */
  void claim(@Nullable String id, At at) {
    if (id == null) {
      return;
    }
    if (id.isEmpty()) {
      complaints.error(at.dot("id"), EMPTY_ID);
      return;
    }
    Entry<T> before = entries.putIfAbsent(id, new Entry<>(at, null));
    if (before != null) {
      complaints.error(at.dot("id"), DUPLICATE_ID, kind, id, before.at);
    }
  }

  /** Makes a claimed id stand for its thing. */
  void put(String id, T thing) {
    Entry<T> claimed = entries.get(id);
    if (claimed != null && claimed.thing == null) {
      entries.put(id, new Entry<>(claimed.at, thing));
    }
  }

  /** The thing of an id, null when it is unknown, which is told, or could not be made. */
  @Nullable T resolve(@Nullable String id, At at) {
    if (id == null) {
      return null;
    }
    Entry<T> entry = entries.get(id);
    if (entry == null) {
      String nearest = complaints.nearest(id, entries.keySet());
      if (nearest == null) {
        complaints.error(at, DANGLING, kind, id);
      } else {
        complaints.error(at, DANGLING_NEAR, kind, id, nearest);
      }
      return null;
    }
    return entry.thing;
  }

  /** The thing of an id that may be unknown. */
  @Nullable T find(@Nullable String id) {
    Entry<T> entry = id == null ? null : entries.get(id);
    return entry == null ? null : entry.thing;
  }

  boolean knows(String id) {
    return entries.containsKey(id);
  }

  Set<String> ids() {
    return entries.keySet();
  }

  private record Entry<T>(At at, @Nullable T thing) {}
}
