package org.tongxin.meetings.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.meetings.Frequency;
import org.tongxin.meetings.HolidayRule;
import org.tongxin.meetings.PartOfDay;
import org.tongxin.meetings.ReceptionLevel;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringKind;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.StatedTerms;
import org.tongxin.meetings.TimeOfDay;

@Entity
@Table(name = "recurring_day")
class RecurringDayRow {
  @Id String id;
  int version;
  String code;

  @Column(name = "party_id")
  @Nullable String partyId;

  @Enumerated(EnumType.STRING)
  RecurringKind kind;

  String title;

  @Column(name = "title_en")
  @Nullable String titleEn;

  boolean ended;

  @Enumerated(EnumType.STRING)
  @Nullable ReceptionLevel level;

  @Column(name = "region_id")
  @Nullable String regionId;

  @Nullable String place;

  @Column(name = "place_id")
  @Nullable String placeId;

  String zone;
  @Nullable String rrule;

  @Column(name = "first_day")
  @Nullable LocalDate firstDay;

  @Nullable LocalDate until;

  @Column(name = "except_days")
  String[] exceptDays;

  @Column(name = "on_holiday")
  @Enumerated(EnumType.STRING)
  HolidayRule onHoliday;

  @Column(name = "calendar_id")
  @Nullable String calendarId;

  String[] parts;
  String[] starts;
  String[] ends;

  @Column(name = "hours_per_day")
  @Nullable Integer hoursPerDay;

  @Enumerated(EnumType.STRING)
  @Nullable Frequency frequency;

  @Nullable String words;

  @Column(name = "words_en")
  @Nullable String wordsEn;

  @Column(name = "times_per_day")
  @Nullable Integer timesPerDay;

  @Column(name = "times_per_year")
  @Nullable Integer timesPerYear;

  @Nullable BigDecimal amount;
  @Nullable String currency;
  @Nullable String per;
  @Nullable BigDecimal rate;

  static RecurringDayRow of(RecurringDay day) {
    var row = new RecurringDayRow();
    row.id = day.id();
    row.version = day.version();
    row.code = day.code();
    row.partyId = day.partyId();
    row.kind = day.kind();
    row.title = day.title();
    row.titleEn = day.titleEn();
    row.ended = day.ended();
    row.level = day.level();
    row.regionId = day.regionId();
    row.place = day.place();
    row.placeId = day.placeId();
    row.zone = day.zone();
    row.set(day.schedule());
    row.set(day.stated());
    return row;
  }

  RecurringDay toRecurringDay() {
    return new RecurringDay(
        id,
        version,
        code,
        partyId,
        kind,
        title,
        titleEn,
        ended,
        level,
        regionId,
        place,
        placeId,
        zone,
        schedule(),
        stated());
  }

  private void set(Schedule schedule) {
    rrule = schedule.rrule();
    firstDay = schedule.firstDay();
    until = schedule.until();
    exceptDays = schedule.exceptDays().stream().map(LocalDate::toString).toArray(String[]::new);
    onHoliday = schedule.onHoliday();
    calendarId = schedule.calendarId();
    parts = texts(schedule.times(), TimeOfDay::part);
    starts = texts(schedule.times(), TimeOfDay::starts);
    ends = texts(schedule.times(), TimeOfDay::ends);
    hoursPerDay = schedule.hoursPerDay();
  }

  private void set(StatedTerms stated) {
    frequency = stated.frequency();
    words = stated.words();
    wordsEn = stated.wordsEn();
    timesPerDay = stated.timesPerDay();
    timesPerYear = stated.timesPerYear();
    amount = stated.amount();
    currency = stated.currency();
    per = stated.per();
    rate = stated.rate();
  }

  private Schedule schedule() {
    List<TimeOfDay> times =
        IntStream.range(0, parts.length)
            .mapToObj(i ->
                new TimeOfDay(
                    parts[i].isEmpty() ? null : PartOfDay.valueOf(parts[i]),
                    starts[i].isEmpty() ? null : LocalTime.parse(starts[i]),
                    ends[i].isEmpty() ? null : LocalTime.parse(ends[i])))
            .toList();
    return new Schedule(
        rrule,
        firstDay,
        until,
        Arrays.stream(exceptDays).map(LocalDate::parse).toList(),
        onHoliday,
        calendarId,
        times,
        hoursPerDay);
  }

  private StatedTerms stated() {
    return new StatedTerms(
        frequency, words, wordsEn, timesPerDay, timesPerYear, amount, currency, per, rate);
  }

  private static String[] texts(List<TimeOfDay> times, Function<TimeOfDay, @Nullable Object> of) {
    return times.stream()
        .map(time -> {
          Object part = of.apply(time);
          return part == null ? "" : part.toString();
        })
        .toArray(String[]::new);
  }
}
