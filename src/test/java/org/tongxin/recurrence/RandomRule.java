package org.tongxin.recurrence;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A rule made by chance, and the same rule as a plain question about each day.
 *
 * @param last the last day that counts, if there is one
 * @param count how many days count, if that is bounded
 */
public record RandomRule(
    String rrule, Predicate<LocalDate> matches, @Nullable LocalDate last, @Nullable Integer count) {

  public static RandomRule next(Random random, LocalDate first) {
    int interval = 1 + random.nextInt(4);
    RandomRule rule =
        switch (random.nextInt(4)) {
          case 0 -> daily(random, first, interval);
          case 1 -> weekly(random, first, interval);
          case 2 -> monthly(random, first, interval);
          default -> nthWeekday(random, first, interval);
        };
    return switch (random.nextInt(4)) {
      case 0 -> rule.counted(1 + random.nextInt(60));
      case 1 -> rule.until(first.plusDays(random.nextInt(900)));
      default -> rule;
    };
  }

  /** Its days in {@code [from, until)}, found by asking for every day from {@code first} on. */
  public List<LocalDate> days(LocalDate first, LocalDate from, LocalDate until) {
    var found = new ArrayList<LocalDate>();
    int counted = 0;
    for (LocalDate day = first; day.isBefore(until); day = day.plusDays(1)) {
      if (matches.test(day) && (last == null || !day.isAfter(last))) {
        counted++;
        if ((count == null || counted <= count) && !day.isBefore(from)) {
          found.add(day);
        }
      }
    }
    return found;
  }

  private static RandomRule daily(Random random, LocalDate first, int interval) {
    int month = 1 + random.nextInt(12);
    return of(
        "FREQ=DAILY;INTERVAL=" + interval + ";BYMONTH=" + month,
        day -> ChronoUnit.DAYS.between(first, day) % interval == 0 && day.getMonthValue() == month);
  }

  private static RandomRule weekly(Random random, LocalDate first, int interval) {
    List<DayOfWeek> days =
        random.ints(3, 1, 8).distinct().mapToObj(DayOfWeek::of).sorted().toList();
    String byDay = days.stream().map(RandomRule::code).collect(Collectors.joining(","));
    LocalDate monday = first.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return of(
        "FREQ=WEEKLY;INTERVAL=" + interval + ";BYDAY=" + byDay,
        day ->
            ChronoUnit.WEEKS.between(monday, day) % interval == 0
                && days.contains(day.getDayOfWeek()));
  }

  private static RandomRule monthly(Random random, LocalDate first, int interval) {
    int on = 1 + random.nextInt(31);
    int back = 1 + random.nextInt(5);
    return of(
        "FREQ=MONTHLY;INTERVAL=" + interval + ";BYMONTHDAY=" + on + ",-" + back,
        day ->
            months(first, day) % interval == 0
                && (day.getDayOfMonth() == on
                    || day.getDayOfMonth() == day.lengthOfMonth() + 1 - back));
  }

  private static RandomRule nthWeekday(Random random, LocalDate first, int interval) {
    DayOfWeek weekday = DayOfWeek.of(1 + random.nextInt(7));
    int nth = 1 + random.nextInt(5);
    int which = random.nextBoolean() ? nth : -nth;
    return of(
        "FREQ=MONTHLY;INTERVAL=" + interval + ";BYDAY=" + which + code(weekday),
        day -> {
          LocalDate nthDay = day.with(TemporalAdjusters.dayOfWeekInMonth(which, weekday));
          return months(first, day) % interval == 0 && day.equals(nthDay);
        });
  }

  private RandomRule counted(int most) {
    return new RandomRule(rrule + ";COUNT=" + most, matches, null, most);
  }

  private RandomRule until(LocalDate day) {
    String basic = day.toString().replace("-", "");
    return new RandomRule(rrule + ";UNTIL=" + basic, matches, day, null);
  }

  private static RandomRule of(String rrule, Predicate<LocalDate> matches) {
    return new RandomRule(rrule, matches, null, null);
  }

  private static String code(DayOfWeek day) {
    return day.name().substring(0, 2);
  }

  private static long months(LocalDate first, LocalDate day) {
    return ChronoUnit.MONTHS.between(YearMonth.from(first).atDay(1), YearMonth.from(day).atDay(1));
  }
}
