package org.daybreak.message;

/**
 * Something that people read. Each subject has an enum of its own; the words of all stand in one
 * table a language, {@code messages_en.properties} and {@code messages_zh.properties}, under {@link
 * #key}.
 */
public interface Message {
  /** The enum constant's name. */
  String name();

  /** The subject that the message belongs to, the first part of its key. */
  String subject();

  /** The key in the tables: {@code subject.name}. */
  default String key() {
    return subject() + "." + name();
  }
}
