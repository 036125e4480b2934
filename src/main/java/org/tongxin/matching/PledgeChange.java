package org.tongxin.matching;

import org.tongxin.journal.Change;

/** What can happen to a pledge. The ledger is its home. */
public sealed interface PledgeChange extends Change {
  Pledge pledge();

  @Override
  default String subjectId() {
    return pledge().id();
  }

  @Override
  default int version() {
    return pledge().version();
  }

  /** Somebody suggests it to the provider. */
  record PledgeProposed(Pledge pledge) implements PledgeChange {}

  /** The provider promises it. */
  record PledgeOffered(Pledge pledge) implements PledgeChange {}

  /** A source tells of it. */
  record PledgeReported(Pledge pledge) implements PledgeChange {}

  /** The receiver agrees. */
  record PledgeAccepted(Pledge pledge) implements PledgeChange {}

  /** It came to nothing. */
  record PledgeClosed(Pledge pledge) implements PledgeChange {}

  /** The provider delivered some or all of it. */
  record PledgeDelivered(Pledge pledge) implements PledgeChange {}

  /** The receiver confirmed some or all of what was delivered. */
  record DeliveryConfirmed(Pledge pledge) implements PledgeChange {}

  /** The receiver rated it. */
  record PledgeRated(Pledge pledge) implements PledgeChange {}

  /** A side of it turned out to be another party. */
  record PledgeTransferred(Pledge pledge) implements PledgeChange {}
}
