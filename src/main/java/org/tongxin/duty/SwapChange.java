package org.tongxin.duty;

import org.tongxin.journal.Change;

/** What can happen to a swap. The ledger is its home. */
public sealed interface SwapChange extends Change {
  Swap swap();

  @Override
  default String subjectId() {
    return swap().id();
  }

  @Override
  default int version() {
    return swap().version();
  }

  /** A holder proposes to change places. */
  record SwapProposed(Swap swap) implements SwapChange {}

  /** The other side agrees. */
  record SwapAgreed(Swap swap) implements SwapChange {}

  /** It came to nothing. */
  record SwapClosed(Swap swap) implements SwapChange {}

  /** A side of it turned out to be another party. */
  record SwapTransferred(Swap swap) implements SwapChange {}
}
