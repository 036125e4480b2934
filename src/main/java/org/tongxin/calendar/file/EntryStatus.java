package org.tongxin.calendar.file;

/** How a calendar shows something: iCalendar's STATUS. */
public enum EntryStatus {
  TENTATIVE,
  CONFIRMED,
  CANCELLED
}
