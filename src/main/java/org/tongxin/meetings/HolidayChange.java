package org.tongxin.meetings;

import org.tongxin.journal.Change;

/** What can happen to a calendar of holidays. The ledger is its home. */
public sealed interface HolidayChange extends Change {
  HolidayCalendar calendar();

  @Override
  default String subjectId() {
    return calendar().id();
  }

  @Override
  default int version() {
    return calendar().version();
  }

  /** It has days, or other days than before. */
  record HolidaysRecorded(HolidayCalendar calendar) implements HolidayChange {}

  /** Its party turned out to be another. */
  record HolidaysTransferred(HolidayCalendar calendar) implements HolidayChange {}
}
