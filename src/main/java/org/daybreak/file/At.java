package org.daybreak.file;

import org.jspecify.annotations.Nullable;

/** A place in a document, shown as a JSON path: {@code $.sites[3].slots[1]}. */
final class At {
  static final At ROOT = new At(null, "$", -1);

  private final @Nullable At parent;
  private final String name;
  private final int index;

  private At(@Nullable At parent, String name, int index) {
    this.parent = parent;
    this.name = name;
    this.index = index;
  }

  At dot(String property) {
    return new At(this, property, -1);
  }

  At index(int position) {
    return new At(this, "", position);
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
    return plain && !name.isEmpty() ? parent + "." + name : parent + "['" + name + "']";
  }
}
