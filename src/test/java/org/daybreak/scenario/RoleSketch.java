package org.daybreak.scenario;

import com.fasterxml.jackson.databind.node.ObjectNode;

/** One role of a {@link Scenario}. */
public final class RoleSketch {
  private final ObjectNode role;

  RoleSketch(ObjectNode role) {
    this.role = role;
  }

  /** Skills that it asks for. */
  public RoleSketch needs(String... skills) {
    Scenario.add(Scenario.array(role, "skills"), skills);
    return this;
  }

  /** What restrictions are held against. */
  public RoleSketch tags(String... tags) {
    Scenario.add(Scenario.array(role, "tags"), tags);
    return this;
  }
}
