package org.tongxin.arrangements;

import org.tongxin.journal.Change;

/** What can happen to a signature. The ledger is its home, so the graph shows none of it. */
public sealed interface SignatureChange extends Change {
  Signature signature();

  @Override
  default String subjectId() {
    return signature().id();
  }

  @Override
  default int version() {
    return signature().version();
  }

  /** A party has signed a pact. */
  record PactSigned(Signature signature) implements SignatureChange {}

  /** A party has withdrawn its signature. */
  record SignatureWithdrawn(Signature signature) implements SignatureChange {}

  /** The party that signed turned out to be another one. */
  record SignatureMoved(Signature signature) implements SignatureChange {}
}
