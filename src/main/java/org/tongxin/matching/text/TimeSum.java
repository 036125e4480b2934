package org.tongxin.matching.text;

import static org.tongxin.matching.text.Fault.Kind.DAYS_CONTRADICT;

import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.TimeWord.Days;
import org.tongxin.matching.text.TimeWord.Hours;
import org.tongxin.matching.text.TimeWord.InSeason;
import org.tongxin.matching.text.TimeWord.Mode;

/**
 * Puts together what was said of time of one thing. Hours belong to the days before them, days
 * without hours are whole, hours without days are those of every day.
 */
final class TimeSum {
  private static final Set<DayOfWeek> EVERY_DAY = EnumSet.allOf(DayOfWeek.class);

  private final List<TimeWord> said;
  private final List<Fault> faults = new ArrayList<>();
  private final Set<DayOfWeek> days = EnumSet.noneOf(DayOfWeek.class);
  private final Set<DayOfWeek> excepted = EnumSet.noneOf(DayOfWeek.class);
  private final Set<Season> seasons = EnumSet.noneOf(Season.class);
  private final List<Hours> hours = new ArrayList<>();
  private @Nullable Days only;
  private WeeklyTimes sum = WeeklyTimes.NEVER;
  private boolean open;

  TimeSum(List<TimeWord> said) {
    this.said = said;
    said.forEach(word -> {
      if (word instanceof Days named && named.mode() == Mode.EXCEPTED) {
        excepted.addAll(named.days());
      }
    });
    said.forEach(this::take);
    close();
  }

  List<Fault> faults() {
    return List.copyOf(faults);
  }

  Times times() {
    if (said.isEmpty()) {
      return Times.UNSAID;
    }
    boolean contradicts = faults.stream().anyMatch(fault -> fault.kind() == DAYS_CONTRADICT);
    return new Times(
        contradicts ? WeeklyTimes.NEVER : sum,
        seasons,
        said.stream().map(TimeWord::phrase).toList());
  }

  private void take(TimeWord word) {
    switch (word) {
      case Days named -> takeDays(named);
      case Hours said -> takeHours(said);
      case InSeason season -> seasons.add(season.season());
    }
  }

  private void takeDays(Days named) {
    if (named.mode() == Mode.EXCEPTED) {
      return;
    }
    if (named.mode() == Mode.ONLY) {
      contradict(named);
      only = named;
    }
    if (!hours.isEmpty()) {
      finishGroup();
    }
    days.addAll(named.days());
    open = true;
  }

  private void contradict(Days named) {
    if (only != null && only.days().stream().noneMatch(named.days()::contains)) {
      faults.add(new Fault(DAYS_CONTRADICT, named.phrase()));
    }
  }

  private void takeHours(Hours said) {
    if (said.isBackwards()) {
      faults.add(new Fault(Fault.Kind.TIME_BACKWARDS, said.phrase()));
      return;
    }
    hours.add(said);
    open = true;
  }

  private void finishGroup() {
    Set<DayOfWeek> on = EnumSet.copyOf(days.isEmpty() ? EVERY_DAY : days);
    on.removeAll(excepted);
    if (hours.isEmpty()) {
      sum = sum.union(WeeklyTimes.on(on, 0, WeeklyTimes.DAY));
    }
    narrowed().forEach(said -> sum = sum.union(WeeklyTimes.on(on, said.from(), said.to())));
    hours.clear();
    days.clear();
  }

  /** 夜间10点到6点 and 夜间，10点到6点 are the same: a part of the day that holds what follows goes. */
  private List<Hours> narrowed() {
    return hours.stream()
        .filter(wide -> hours.stream().noneMatch(narrow -> holds(wide, narrow)))
        .toList();
  }

  private static boolean holds(Hours wide, Hours narrow) {
    return wide.from() <= narrow.from()
        && wide.to() >= narrow.to()
        && wide.to() - wide.from() > narrow.to() - narrow.from();
  }

  /** A night that begins on a day that is not excepted goes on into one that is. */
  private void close() {
    if (open || !excepted.isEmpty()) {
      finishGroup();
    }
    if (!excepted.isEmpty() && sum.isEmpty() && faults.isEmpty()) {
      faults.add(new Fault(Fault.Kind.NO_TIME_LEFT, said.getLast().phrase()));
    }
  }
}
