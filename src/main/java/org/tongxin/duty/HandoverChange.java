package org.tongxin.duty;

import org.tongxin.journal.Change;

/** What can happen to a handover. The ledger is its home. */
public sealed interface HandoverChange extends Change {
  Handover handover();

  @Override
  default String subjectId() {
    return handover().id();
  }

  @Override
  default int version() {
    return handover().version();
  }

  /** A turn is handed over. */
  record HandoverWritten(Handover handover) implements HandoverChange {}

  /** Its words are others. */
  record HandoverAmended(Handover handover) implements HandoverChange {}

  /** The next holders ask for more. */
  record HandoverReturned(Handover handover) implements HandoverChange {}

  /** The next holders have it. */
  record HandoverAccepted(Handover handover) implements HandoverChange {}

  /** A side of it turned out to be another party. */
  record HandoverTransferred(Handover handover) implements HandoverChange {}
}
