package org.daybreak.problem;

/** A skill that the file declares. Elsewhere a skill is named by its id alone. */
public record Skill(String id, String name) {}
