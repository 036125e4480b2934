package org.tongxin.arrangements;

import org.tongxin.journal.Change;

/** What can happen to an arrangement. The ledger is its home, so the graph shows none of it. */
public sealed interface ArrangementChange extends Change {
  Arrangement arrangement();

  @Override
  default String subjectId() {
    return arrangement().id();
  }

  @Override
  default int version() {
    return arrangement().version();
  }

  /** An arrangement is on record. */
  record ArrangementDrafted(Arrangement arrangement) implements ArrangementChange {}

  /** A pact is there to be signed. */
  record PactDrafted(Arrangement arrangement) implements ArrangementChange {}

  /** Every party to a pact has signed it. */
  record PactInForce(Arrangement arrangement) implements ArrangementChange {}

  /** A party to a pact withdrew, or another one came. */
  record PactOpened(Arrangement arrangement) implements ArrangementChange {}

  /** A newer edition took the place of a pact. */
  record PactReplaced(Arrangement arrangement) implements ArrangementChange {}

  /** A party to it turned out to be another one. */
  record ArrangementMoved(Arrangement arrangement) implements ArrangementChange {}
}
