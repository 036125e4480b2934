package org.tongxin.meetings;

import org.tongxin.journal.Change;

/** What can happen to a resolution. The ledger is its home. */
public sealed interface ResolutionChange extends Change {
  Resolution resolution();

  @Override
  default String subjectId() {
    return resolution().id();
  }

  @Override
  default int version() {
    return resolution().version();
  }

  /** A meeting resolved something. */
  record ResolutionPassed(Resolution resolution) implements ResolutionChange {}

  /** It is done, or is not to be done any more. */
  record ResolutionSettled(Resolution resolution) implements ResolutionChange {}

  /** Its owner turned out to be another party. */
  record ResolutionTransferred(Resolution resolution) implements ResolutionChange {}
}
