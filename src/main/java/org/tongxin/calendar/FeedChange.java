package org.tongxin.calendar;

import org.tongxin.journal.Change;

/** What can happen to a calendar feed. The ledger is its home; its secret never enters. */
public sealed interface FeedChange extends Change {
  CalendarFeed feed();

  @Override
  default String subjectId() {
    return feed().id();
  }

  @Override
  default int version() {
    return feed().version();
  }

  /** Whoever has its address sees the party's bookings. */
  record FeedOpened(CalendarFeed feed) implements FeedChange {}

  /** Its party turned out to be another one, whose bookings it shows from now on. */
  record FeedTransferred(CalendarFeed feed) implements FeedChange {}

  /** Its address works no more. */
  record FeedRevoked(CalendarFeed feed) implements FeedChange {}
}
