package org.daybreak.problem;

/**
 * A street: a named group of sites. Compared by identity.
 *
 * @param index position in {@link Problem#areas()}
 */
public record Area(int index, String id, String name) {
  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return index;
  }
}
