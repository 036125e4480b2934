package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.List;
import org.tongxin.kernel.Text;
import org.tongxin.recurrence.Span;

/**
 * Times of a week, to the minute, in local time: half-open intervals that neither touch nor
 * overlap. Minute 0 is the beginning of Monday. A night from Sunday to Monday is two intervals.
 */
public record WeeklyTimes(List<Interval> intervals) {
  static final int DAY = 24 * 60;
  static final int WEEK = 7 * DAY;

  /** No time at all. */
  public static final WeeklyTimes NEVER = new WeeklyTimes(List.of());

  /** The whole week. */
  public static final WeeklyTimes ALWAYS = new WeeklyTimes(List.of(new Interval(0, WEEK)));

  public WeeklyTimes {
    intervals = normal(intervals);
  }

  /**
   * From one minute of the day to another, on each of the days.
   *
   * @param to up to 24 hours after {@code from}: past 24:00 it is on the next day
   */
  public static WeeklyTimes on(Collection<DayOfWeek> days, int from, int to) {
    if (from < 0 || from >= DAY || to <= from || to > from + DAY) {
      throw new IllegalArgumentException("no times of a day: " + from + " to " + to);
    }
    var minutes = new BitSet(WEEK);
    for (DayOfWeek day : days) {
      int begin = (day.getValue() - 1) * DAY;
      mark(minutes, begin + from, begin + to);
    }
    return of(minutes);
  }

  /** Where spans fall within a week, in the local time of {@code zone}; seconds do not count. */
  public static WeeklyTimes of(List<Span> spans, ZoneId zone) {
    var minutes = new BitSet(WEEK);
    for (Span span : spans) {
      int begin = minute(span.from().atZone(zone));
      int length = minute(span.to().atZone(zone)) - begin;
      boolean whole = span.to().getEpochSecond() - span.from().getEpochSecond() >= WEEK * 60L;
      mark(minutes, begin, whole ? begin + WEEK : begin + Math.floorMod(length, WEEK));
    }
    return of(minutes);
  }

  public WeeklyTimes union(WeeklyTimes other) {
    BitSet minutes = bits();
    minutes.or(other.bits());
    return of(minutes);
  }

  public WeeklyTimes intersection(WeeklyTimes other) {
    BitSet minutes = bits();
    minutes.and(other.bits());
    return of(minutes);
  }

  /** What of these is not in the other: what a need still misses where {@code other} is offered. */
  public WeeklyTimes minus(WeeklyTimes other) {
    BitSet minutes = bits();
    minutes.andNot(other.bits());
    return of(minutes);
  }

  /** How long they are in all, 0 to 10,080. */
  public int minutes() {
    return intervals.stream().mapToInt(Interval::minutes).sum();
  }

  public boolean isEmpty() {
    return intervals.isEmpty();
  }

  /** In words, such as 周二 14:00–17:00 and Tue 14:00–17:00; empty where there are none. */
  public Text words() {
    return WeeklyWords.of(this);
  }

  private static List<Interval> normal(List<Interval> intervals) {
    var minutes = new BitSet(WEEK);
    intervals.forEach(interval -> minutes.set(interval.from(), interval.to()));
    return runs(minutes);
  }

  private static WeeklyTimes of(BitSet minutes) {
    return new WeeklyTimes(runs(minutes));
  }

  private BitSet bits() {
    var minutes = new BitSet(WEEK);
    intervals.forEach(interval -> minutes.set(interval.from(), interval.to()));
    return minutes;
  }

  private static List<Interval> runs(BitSet minutes) {
    var runs = new ArrayList<Interval>();
    for (int from = minutes.nextSetBit(0); from >= 0; ) {
      int to = minutes.nextClearBit(from);
      runs.add(new Interval(from, to));
      from = minutes.nextSetBit(to);
    }
    return List.copyOf(runs);
  }

  private static void mark(BitSet minutes, int from, int to) {
    minutes.set(from, Math.min(to, WEEK));
    if (to > WEEK) {
      minutes.set(0, Math.min(to - WEEK, from));
    }
  }

  private static int minute(ZonedDateTime local) {
    return (local.getDayOfWeek().getValue() - 1) * DAY + local.getHour() * 60 + local.getMinute();
  }

  /**
   * From a minute of the week to another.
   *
   * @param from 0 to 10,079
   * @param to after {@code from}, at most 10,080
   */
  public record Interval(int from, int to) {
    public Interval {
      if (from < 0 || to <= from || to > WEEK) {
        throw new IllegalArgumentException("no interval of a week: " + from + " to " + to);
      }
    }

    public int minutes() {
      return to - from;
    }
  }
}
