package org.tongxin.arrangements;

import org.tongxin.journal.Change;

/** An event is on record. */
public record EventRecorded(Event event) implements Change {
  @Override
  public String subjectId() {
    return event.id();
  }

  @Override
  public int version() {
    return event.version();
  }
}
