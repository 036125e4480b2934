package org.tongxin.meetings;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Languages;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.EntryStatus;
import org.tongxin.calendar.file.EntryWords;
import org.tongxin.calendar.file.When;
import org.tongxin.kernel.Text;
import org.tongxin.recurrence.Span;

/**
 * The dates of something that recurs as a calendar shows them: at its hours, or as whole days where
 * no hours are known. A date keeps its place in calendars when a holiday moves it.
 *
 * @param sequence grows with every change of it and of its calendar of holidays
 * @param called the dates for which a meeting was called, which shows instead
 */
public record DateEntries(
    Days days, int sequence, Instant made, Instant changed, Set<LocalDate> called) {
  private static final DateTimeFormatter DIGITS = DateTimeFormatter.BASIC_ISO_DATE;

  public DateEntries {
    called = Set.copyOf(called);
  }

  /** Those in {@code [from, until)}, in order. */
  public Stream<Entry> within(LocalDate from, LocalDate until) {
    return days.within(from, until).stream()
        .filter(date -> !called.contains(date.date()))
        .flatMap(this::entries);
  }

  private Stream<Entry> entries(RecurringDate date) {
    List<When> whens = whens(date.date());
    LocalDate planned = Objects.requireNonNullElse(date.insteadOf(), date.date());
    var entries = new ArrayList<Entry>();
    for (int i = 0; i < whens.size(); i++) {
      String id = days.of().id() + "-" + planned.format(DIGITS) + (i == 0 ? "" : "-" + (i + 1));
      entries.add(
          new Entry(
              id,
              sequence,
              EntryStatus.CONFIRMED,
              whens.get(i),
              made,
              changed,
              words(date.insteadOf())));
    }
    return entries.stream();
  }

  private List<When> whens(LocalDate date) {
    ZoneId zone = days.of().clocks();
    List<When> timed =
        days.of().schedule().times().stream().flatMap(time -> timed(date, time, zone)).toList();
    return timed.isEmpty() ? List.of(new When.Days(date, date.plusDays(1), zone)) : timed;
  }

  private static Stream<When> timed(LocalDate date, TimeOfDay time, ZoneId zone) {
    if (time.starts() == null || time.ends() == null) {
      return Stream.empty();
    }
    Instant from = date.atTime(time.starts()).atZone(zone).toInstant();
    Instant to = date.atTime(time.ends()).atZone(zone).toInstant();
    // A clock change may leave nothing of it.
    return to.isAfter(from) ? Stream.of(new When.Timed(new Span(from, to), zone)) : Stream.empty();
  }

  private EntryWords words(@Nullable LocalDate insteadOf) {
    RecurringDay of = days.of();
    String kind = Objects.requireNonNullElse(Languages.text(of.kind()).zh(), "");
    return new EntryWords(
        EntryWords.both(new Text(of.title(), of.titleEn())),
        insteadOf == null ? "" : "原定 (planned): " + insteadOf,
        Objects.requireNonNullElse(of.place(), ""),
        List.of(kind));
  }
}
