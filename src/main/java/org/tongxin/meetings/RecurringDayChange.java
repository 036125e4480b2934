package org.tongxin.meetings;

import org.tongxin.journal.Change;

/** What can happen to a recurring day. The ledger is its home. */
public sealed interface RecurringDayChange extends Change {
  RecurringDay recurringDay();

  @Override
  default String subjectId() {
    return recurringDay().id();
  }

  @Override
  default int version() {
    return recurringDay().version();
  }

  /** Something is to recur. */
  record RecurringDayPlanned(RecurringDay recurringDay) implements RecurringDayChange {}

  /** It recurs otherwise, or is called otherwise. */
  record RecurringDayUpdated(RecurringDay recurringDay) implements RecurringDayChange {}

  /** No more days come. */
  record RecurringDayEnded(RecurringDay recurringDay) implements RecurringDayChange {}

  /** Its party or its place turned out to be another. */
  record RecurringDayTransferred(RecurringDay recurringDay) implements RecurringDayChange {}
}
