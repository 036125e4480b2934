package org.tongxin.matching.text;

import java.time.DayOfWeek;
import java.time.format.TextStyle;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongxin.kernel.Text;
import org.tongxin.matching.text.WeeklyTimes.Interval;

/** How times of a week are written: days with the same hours together, a night as one. */
final class WeeklyWords {
  private static final int DAY = WeeklyTimes.DAY;
  private static final int WEEK = WeeklyTimes.WEEK;
  private static final int NOON = DAY / 2;
  private static final int SHORTEST_ROW = 3;
  private static final String ZH_DAYS = "一二三四五六日";

  private final Map<Hours, Set<DayOfWeek>> days = new LinkedHashMap<>();

  private WeeklyWords(WeeklyTimes times) {
    List<Interval> intervals = new ArrayList<>(times.intervals());
    boolean wraps =
        intervals.size() > 1
            && intervals.getFirst().from() == 0
            && intervals.getLast().to() == WEEK;
    int early = wraps ? intervals.removeFirst().to() : 0;
    for (Interval interval : intervals) {
      cut(interval.from(), interval.to() + (interval.to() == WEEK ? early : 0));
    }
  }

  static Text of(WeeklyTimes times) {
    var words = new WeeklyWords(times);
    return new Text(words.written(true), words.written(false));
  }

  /** Day by day, but a night that ends by noon of the next day stays in one. */
  private void cut(int from, int to) {
    for (int begin = from; begin < to; ) {
      int midnight = begin - begin % DAY + DAY;
      boolean night = to > midnight && to - midnight <= NOON && to - begin < DAY;
      int end = night ? to : Math.min(to, midnight);
      var hours = new Hours(begin % DAY, end - (begin - begin % DAY));
      DayOfWeek day = DayOfWeek.of(begin % WEEK / DAY + 1);
      days.computeIfAbsent(hours, none -> EnumSet.noneOf(DayOfWeek.class)).add(day);
      begin = end;
    }
  }

  private String written(boolean zh) {
    return days.entrySet().stream()
        .map(group -> days(List.copyOf(group.getValue()), zh) + " " + group.getKey().in(zh))
        .collect(Collectors.joining(zh ? "；" : "; "));
  }

  private static String days(List<DayOfWeek> days, boolean zh) {
    int last = days.size() - 1;
    if (days.size() == DayOfWeek.values().length) {
      return zh ? "每天" : "every day";
    }
    boolean row = days.get(last).getValue() - days.getFirst().getValue() == last;
    if (row && days.size() >= SHORTEST_ROW) {
      return day(days.getFirst(), zh) + (zh ? "至" : "–") + day(days.get(last), zh);
    }
    return days.stream().map(day -> day(day, zh)).collect(Collectors.joining(zh ? "、" : ", "));
  }

  private static String day(DayOfWeek day, boolean zh) {
    return zh
        ? "周" + ZH_DAYS.charAt(day.getValue() - 1)
        : day.getDisplayName(TextStyle.SHORT, Locale.ENGLISH);
  }

  /** Minutes of a day; past 24:00 on the next one. */
  private record Hours(int from, int to) {
    String in(boolean zh) {
      if (from == 0 && to == DAY) {
        return zh ? "全天" : "all day";
      }
      if (to <= DAY) {
        return clock(from) + "–" + clock(to);
      }
      String next = clock(to - DAY);
      return clock(from) + "–" + (zh ? "次日" + next : next + " the next day");
    }

    private static String clock(int minute) {
      return "%02d:%02d".formatted(minute / 60, minute % 60);
    }
  }
}
