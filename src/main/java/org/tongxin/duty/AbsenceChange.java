package org.tongxin.duty;

import org.tongxin.journal.Change;

/** What can happen to an absence. The ledger is its home. */
public sealed interface AbsenceChange extends Change {
  Absence absence();

  @Override
  default String subjectId() {
    return absence().id();
  }

  @Override
  default int version() {
    return absence().version();
  }

  /** A member can take no turn on some days. */
  record AbsenceRecorded(Absence absence) implements AbsenceChange {}

  /** It can after all. */
  record AbsenceWithdrawn(Absence absence) implements AbsenceChange {}

  /** The member turned out to be another party. */
  record AbsenceTransferred(Absence absence) implements AbsenceChange {}
}
