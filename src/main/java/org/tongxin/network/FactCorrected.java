package org.tongxin.network;

import org.tongxin.journal.Change;

/** A correction is on record, beside the change that it made to its subject. */
public record FactCorrected(Correction correction) implements Change {
  @Override
  public String subjectId() {
    return correction.id();
  }

  @Override
  public int version() {
    return 1; // a correction is never changed: another one follows it
  }
}
