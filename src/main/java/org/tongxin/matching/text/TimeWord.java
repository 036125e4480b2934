package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.util.Set;

/** Something that a text says of time. */
sealed interface TimeWord {
  Phrase phrase();

  /** How days were named. */
  enum Mode {
    NAMED,
    ONLY,
    EXCEPTED
  }

  /** Days of the week. */
  record Days(Set<DayOfWeek> days, Mode mode, Phrase phrase) implements TimeWord {
    public Days {
      days = Set.copyOf(days);
    }
  }

  /**
   * From a minute of the day to another, past 24:00 on the next day.
   *
   * @param to not after {@code from} where the text contradicts itself
   */
  record Hours(int from, int to, Phrase phrase) implements TimeWord {
    boolean isBackwards() {
      return to <= from;
    }
  }

  /** A part of the year. */
  record InSeason(Season season, Phrase phrase) implements TimeWord {}
}
