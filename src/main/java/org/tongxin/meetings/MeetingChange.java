package org.tongxin.meetings;

import org.tongxin.journal.Change;

/** What can happen to a meeting. The ledger is its home. */
public sealed interface MeetingChange extends Change {
  Meeting meeting();

  @Override
  default String subjectId() {
    return meeting().id();
  }

  @Override
  default int version() {
    return meeting().version();
  }

  /** It is to take place. */
  record MeetingCalled(Meeting meeting) implements MeetingChange {}

  /** It is at another time or place. */
  record MeetingRescheduled(Meeting meeting) implements MeetingChange {}

  /** It does not take place. */
  record MeetingCancelled(Meeting meeting) implements MeetingChange {}

  /** Something was resolved at it, so it took place. */
  record MeetingHeld(Meeting meeting) implements MeetingChange {}

  /** Who came is on record. */
  record AttendanceRecorded(Meeting meeting) implements MeetingChange {}

  /** What was said is on record. */
  record MinutesRecorded(Meeting meeting) implements MeetingChange {}

  /** A party of it turned out to be another. */
  record MeetingTransferred(Meeting meeting) implements MeetingChange {}
}
