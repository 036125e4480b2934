package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.ledger.Asked;
import org.tongxin.calendar.ledger.CalendarSource;
import org.tongxin.journal.Moments;
import org.tongxin.meetings.DateEntries;
import org.tongxin.meetings.Days;
import org.tongxin.meetings.Holidays;
import org.tongxin.meetings.RecurringDay;

/**
 * What recurs at a party and in the alliances that it is a member of now: three statements, however
 * much there is. Of more than 5,000 dates the first ones show.
 */
@ApplicationScoped
public class RecurringDayCalendar implements CalendarSource {
  private static final int MOST = 5000;
  private static final String DAYS =
      """
      select day.id, day.version + coalesce(calendar.version, 1) - 2,
        (select min(at) from journal where subject_id = day.id),
        (select max(at) from journal where subject_id in (day.id, calendar.id))
      from recurring_day day left join holiday_calendar calendar on calendar.id = day.calendar_id
      where day.party_id = :owner or day.party_id in (
        select m.alliance_id from membership m join alliance a on a.id = m.alliance_id
        where m.party_id = :owner
          and coalesce(m.since, m.stated_from) <= cast(cast(:now as timestamptz) at time zone a.zone as date)
          and (m.until is null or m.until > cast(cast(:now as timestamptz) at time zone a.zone as date)))
      order by day.id limit 1000
      """;
  private static final String CALLED =
      """
      select recurring_day_id, day from meeting
      where recurring_day_id in (:ids) and state <> 'CANCELLED'
      """;
  private static final String ROWS =
      """
      select day, calendar from RecurringDayRow day
      left join HolidayCalendarRow calendar on calendar.id = day.calendarId where day.id in :ids
      """;

  /** How often something changed, when it was made and when it last changed. */
  private record Dated(int sequence, Instant made, Instant changed) {}

  @Override
  public Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked) {
    return dated(session, asked)
        .chain(dated ->
            dated.isEmpty()
                ? Uni.createFrom().item(List.of())
                : called(session, dated.keySet())
                    .chain(called ->
                        days(session, dated.keySet())
                            .map(days ->
                                days.stream()
                                    .map(of -> entries(of, dated, called))
                                    .flatMap(all -> all.within(asked.firstDay(), asked.lastDay()))
                                    .limit(MOST)
                                    .toList())));
  }

  private static Uni<Map<String, Dated>> dated(Mutiny.StatelessSession session, Asked asked) {
    return session
        .createNativeQuery(DAYS, Object[].class)
        .setParameter("owner", asked.ownerId())
        .setParameter("now", asked.now())
        .getResultList()
        .map(rows -> {
          var dated = new HashMap<String, Dated>();
          rows.forEach(row ->
              dated.put(
                  (String) row[0],
                  new Dated(((Number) row[1]).intValue(), Moments.of(row[2]), Moments.of(row[3]))));
          return dated;
        });
  }

  private static Uni<Map<String, Set<LocalDate>>> called(
      Mutiny.StatelessSession session, Set<String> ids) {
    return session
        .createNativeQuery(CALLED, Object[].class)
        .setParameter("ids", List.copyOf(ids))
        .getResultList()
        .map(rows -> {
          var called = new HashMap<String, Set<LocalDate>>();
          rows.forEach(row ->
              called
                  .computeIfAbsent((String) row[0], id -> new HashSet<>())
                  .add(Moments.day(row[1])));
          return called;
        });
  }

  private static Uni<List<Days>> days(Mutiny.StatelessSession session, Set<String> ids) {
    return session
        .createQuery(ROWS, Object[].class)
        .setParameter("ids", List.copyOf(ids))
        .getResultList()
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Days(
                        ((RecurringDayRow) row[0]).toRecurringDay(),
                        row[1] instanceof HolidayCalendarRow calendar
                            ? calendar.toCalendar().holidays()
                            : Holidays.NONE))
                .toList());
  }

  private static DateEntries entries(
      Days days, Map<String, Dated> dated, Map<String, Set<LocalDate>> called) {
    RecurringDay of = days.of();
    Dated dates = Objects.requireNonNull(dated.get(of.id()));
    return new DateEntries(
        days,
        dates.sequence(),
        dates.made(),
        dates.changed(),
        called.getOrDefault(of.id(), Set.of()));
  }
}
