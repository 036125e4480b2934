package org.tongxin.duty;

import org.tongxin.journal.Change;

/** What can happen to a cover. The ledger is its home. */
public sealed interface CoverChange extends Change {
  Cover cover();

  @Override
  default String subjectId() {
    return cover().id();
  }

  @Override
  default int version() {
    return cover().version();
  }

  /** A holder asks for somebody to come. */
  record CoverAsked(Cover cover) implements CoverChange {}

  /** Somebody will. */
  record CoverTaken(Cover cover) implements CoverChange {}

  /** A coordinator decided. */
  record CoverDecided(Cover cover) implements CoverChange {}

  /** It came to nothing. */
  record CoverClosed(Cover cover) implements CoverChange {}

  /** A side of it turned out to be another party. */
  record CoverTransferred(Cover cover) implements CoverChange {}
}
