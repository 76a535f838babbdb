package org.daybreak.file;

import org.jspecify.annotations.Nullable;

/** A place in a document, shown as a JSON path: {@code $.sites[3].slots[1]}. */
final class At {
  /** The whole document. */
  static final At ROOT = new At(null, "$", -1);

  /** The file, where there is no document to speak of. */
  static final At FILE = new At(null, "", -1);

  private final @Nullable At parent;
  private final String name;
  private final int index;

  private At(@Nullable At parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  /** The place that everything else is below. */
  static At of(String root) {
    return new At(null, root, -1);
  }

  At dot(String property) {
    return new At(this, property, -1);
  }

  At index(int position) {
    return new At(this, "", position);
  }

  /** The place around this one, null for the whole document. */
  @Nullable At parent() {
    return parent;
  }

  /** What leads here from the place around it: a property's name or a position in a list. */
  Object step() {
    return index >= 0 ? Integer.valueOf(index) : name;
  }

  @Override
  public String toString() {
    if (parent == null) {
      return name;
    }
    if (index >= 0) {
      return parent + "[" + index + "]";
    }
    boolean plain = name.chars().allMatch(c -> Character.isLetterOrDigit(c) || c == '_');
    return plain && !name.isEmpty()
        ? parent + "." + name
        : parent + "['" + Complaints.shown(name) + "']";
  }
}
