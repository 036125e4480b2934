package org.tongxin.matching.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.Lexicon.Found;
import org.tongxin.matching.text.TimeRule.Part;
import org.tongxin.matching.text.TimeWord.Hours;

/**
 * Reads times of day: 晚上6点到9点, 18:30至次日7:30, 早八晚五, 9点以后. A time without an end lasts to the end of
 * the part of the day it is in, or an hour where none was said.
 */
record Clock(TimeRules rules, String text) {
  private static final int DAY = WeeklyTimes.DAY;
  private static final int HOUR = 60;
  private static final int NOON = DAY / 2;
  private static final int EVENING = 17 * HOUR;
  private static final String RANGES = "到至-~–—";

  /**
   * The hours that begin at {@code from}.
   *
   * @param begin where the word for the part of the day stands, or {@code from}
   */
  Optional<Hours> at(int begin, int from, @Nullable Part part) {
    int digits = skipSpace(from);
    return Moment.at(text, digits, part).flatMap(start -> hours(begin, start));
  }

  private Optional<Hours> hours(int begin, Moment start) {
    Optional<Moment> end = end(start);
    if (end.isPresent()) {
      return Optional.of(range(begin, start, end.get()));
    }
    return start.marked() ? single(begin, start) : Optional.empty();
  }

  private Optional<Moment> end(Moment start) {
    int at = skipSpace(start.end());
    int behind = at;
    while (behind < text.length() && behind < at + 2 && RANGES.indexOf(text.charAt(behind)) >= 0) {
      behind++;
    }
    boolean joined = behind > at;
    behind = skipSpace(behind);
    int next = rules.nextDay().at(text, behind).map(Found::end).orElse(behind);
    Optional<Found<TimeRule>> word = rules.words().at(text, next);
    @Nullable Part part = word.map(Found::meaning).orElse(null) instanceof Part said ? said : null;
    if (!joined && (part == null || start.marked())) {
      return Optional.empty();
    }
    int digits = skipSpace(part == null ? next : word.orElseThrow().end());
    return Moment.at(text, digits, part)
        .filter(end -> end.marked() || (start.part() != null && part != null))
        .filter(end -> start.marked() || end.marked() || start.part() != null);
  }

  private Hours range(int begin, Moment start, Moment end) {
    boolean nextDay = saysNextDay(start.end(), end.end());
    int from = start.minute();
    int to = nextDay ? end.minute() + DAY : sameDay(from, start, end);
    if (to <= from && from >= EVENING && to <= NOON) {
      to += DAY;
    }
    int back = from >= DAY ? DAY : 0;
    int last = Math.min(to - back, from - back + DAY);
    return new Hours(from - back, last, Phrase.of(text, begin, end.end()));
  }

  /** 下午2点到5点 ends in the afternoon; so does 9点到5点. */
  private static int sameDay(int from, Moment start, Moment end) {
    int plain = end.minute();
    if (end.part() != null || plain > from) {
      return plain;
    }
    int alike = end.minute(start.part());
    if (alike > from) {
      return alike;
    }
    boolean morning = from < NOON && end.hour() < 12;
    return morning && end.hour() * HOUR != from ? plain + NOON : Math.max(plain, alike % DAY);
  }

  private Optional<Hours> single(int begin, Moment start) {
    int at = start.end();
    int from = start.minute() % DAY;
    @Nullable Part part = start.part();
    if (begin > 0 && (text.startsWith("到", begin - 1) || text.startsWith("至", begin - 1))) {
      return from == 0
          ? Optional.empty()
          : Optional.of(new Hours(0, from, Phrase.of(text, begin, at)));
    }
    if (saysBefore(at)) {
      int since = part != null && part.from() < from ? part.from() : 0;
      return from == 0
          ? Optional.empty()
          : Optional.of(new Hours(since, from, Phrase.of(text, begin, at + 1)));
    }
    boolean after = saysAfter(at);
    if (!after && part == null && text.charAt(start.end() - 1) == '点') {
      return Optional.empty();
    }
    int to = part == null ? (after ? DAY : from + HOUR) : lastOf(part, from);
    return Optional.of(new Hours(from, to, Phrase.of(text, begin, after ? at + 1 : at)));
  }

  private static int lastOf(Part part, int from) {
    if (part.to() > from && part.to() <= from + DAY) {
      return part.to();
    }
    return Math.min(from + HOUR, DAY);
  }

  private boolean saysBefore(int at) {
    return (text.startsWith("前", at) && !text.startsWith("前后", at))
        || text.startsWith("以前", at)
        || text.startsWith("之前", at);
  }

  private boolean saysAfter(int at) {
    return (text.startsWith("后", at) && !text.startsWith("后面", at))
        || text.startsWith("起", at)
        || text.startsWith("以后", at)
        || text.startsWith("之后", at)
        || text.startsWith("开始", at);
  }

  private boolean saysNextDay(int from, int to) {
    for (int at = from; at < to; at++) {
      if (rules.nextDay().at(text, at).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private int skipSpace(int from) {
    return from < text.length() && text.charAt(from) == ' ' ? from + 1 : from;
  }
}
