package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.util.Set;

/** What a word says of time. */
sealed interface TimeRule {

  /**
   * A part of the day, in minutes.
   *
   * @param to past 24:00 where it reaches into the next day
   * @param firstPm the first hour that is after noon behind the word; 24 for none
   * @param lastPm the last one
   */
  record Part(int from, int to, int firstPm, int lastPm) implements TimeRule {

    /** The minute of the day that an hour behind the word means. */
    int minute(int hour, int minutes) {
      boolean shifted = hour >= firstPm && hour <= lastPm;
      return (shifted ? hour + 12 : hour) * 60 + minutes;
    }
  }

  /** Days of the week. */
  record Days(Set<DayOfWeek> days) implements TimeRule {
    public Days {
      days = Set.copyOf(days);
    }
  }

  /** A part of the year. */
  record InSeason(Season season) implements TimeRule {}

  /** A phrase that has a word of time in it and tells none. */
  record Apart() implements TimeRule {}
}
