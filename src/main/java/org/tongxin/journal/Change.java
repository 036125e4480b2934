package org.tongxin.journal;

/**
 * Something that happened to one subject, as a record in the past tense. It carries the subject's
 * full state after the change, so that of two changes to a subject only the one with the greater
 * version matters.
 */
public interface Change {

  /** Id of what changed. */
  String subjectId();

  /** The subject's version after the change: 1 for its first. */
  int version();

  /** The name of the change in the journal and of its .cypher file. */
  default String kind() {
    return getClass().getSimpleName();
  }
}
