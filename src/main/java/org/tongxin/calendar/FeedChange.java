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

  /** Whoever has its address sees what the party has. */
  record FeedOpened(CalendarFeed feed) implements FeedChange {}

  /** Its party turned out to be another one, and it shows what that one has from now on. */
  record FeedTransferred(CalendarFeed feed) implements FeedChange {}

  /** Its address works no more. */
  record FeedRevoked(CalendarFeed feed) implements FeedChange {}
}
