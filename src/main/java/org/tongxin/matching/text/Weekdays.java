package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.tongxin.matching.text.Lexicon.Found;

/** Reads days of the week: 周二, 周一到周五, 周一三五, 周二、四, 星期天. */
final class Weekdays {
  private static final String DAYS = "一二三四五六日天";
  private static final String RANGES = "到至-~–—";
  private static final String LISTS = "、和及";

  // 每周三次 is three times a week and no Wednesday.
  private static final String MEASURES = "次篇回场个期名份讲节点时人位半十百";

  private Weekdays() {}

  static Optional<Found<Set<DayOfWeek>>> at(String text, int from) {
    int first = prefix(text, from);
    if (first == from || !isDay(text, first)) {
      return Optional.empty();
    }
    Set<DayOfWeek> days = EnumSet.of(day(text, first));
    int at = first + 1;
    int next = more(text, at, days);
    while (next > at) {
      at = next;
      next = more(text, at, days);
    }
    return Optional.of(new Found<>(from, at, days));
  }

  /** Past one more day or range; {@code at} where there is none. */
  private static int more(String text, int at, Set<DayOfWeek> days) {
    if (isDay(text, at)) {
      days.add(day(text, at));
      return at + 1;
    }
    if (at >= text.length()) {
      return at;
    }
    int next = prefix(text, at + 1);
    if (!isDay(text, next)) {
      return at;
    }
    if (RANGES.indexOf(text.charAt(at)) >= 0) {
      addRange(days, day(text, at - 1), day(text, next));
      return next + 1;
    }
    if (LISTS.indexOf(text.charAt(at)) >= 0) {
      days.add(day(text, next));
      return next + 1;
    }
    return at;
  }

  private static void addRange(Set<DayOfWeek> days, DayOfWeek first, DayOfWeek last) {
    for (DayOfWeek day = first; day != last; day = day.plus(1)) {
      days.add(day);
    }
    days.add(last);
  }

  private static int prefix(String text, int from) {
    int at = from;
    while (at < text.length() && at < from + 1 && "每逢".indexOf(text.charAt(at)) >= 0) {
      at++;
    }
    if (text.startsWith("周", at)) {
      return at + 1;
    }
    return text.startsWith("星期", at) || text.startsWith("礼拜", at) ? at + 2 : from;
  }

  private static boolean isDay(String text, int at) {
    return at < text.length()
        && DAYS.indexOf(text.charAt(at)) >= 0
        && !text.startsWith("通电", at + 1)
        && (at + 1 >= text.length() || MEASURES.indexOf(text.charAt(at + 1)) < 0);
  }

  private static DayOfWeek day(String text, int at) {
    return DayOfWeek.of(Math.min(DAYS.indexOf(text.charAt(at)) + 1, 7));
  }
}
