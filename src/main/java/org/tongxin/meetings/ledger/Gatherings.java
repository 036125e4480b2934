package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.api.Page;
import org.tongxin.api.PageRequest;
import org.tongxin.journal.Ledger;
import org.tongxin.meetings.Days;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.Holidays;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringKind;
import org.tongxin.meetings.Resolution;

/** Reads recurring days, meetings and what they resolved; one statement each. */
@ApplicationScoped
public class Gatherings {
  private static final String DAY_BY_KEY = "from RecurringDayRow where id = :key or code = :key";
  private static final String DAYS = "from RecurringDayRow where id in :ids";
  private static final String OF_PARTY =
      "from RecurringDayRow where partyId = :party and kind in :kinds order by code limit 10000";
  // What is made up for practice is left out of lists that name nobody.
  private static final String OF_ALL =
      """
      select * from recurring_day where kind in (:kinds)
        and not exists (select from alliance where id = party_id and practice)
        and not exists (select from unit where id = party_id and practice)
      order by code limit 10000
      """;
  private static final String CALENDARS = "from HolidayCalendarRow where id in :ids";
  private static final String CALENDAR_BY_KEY =
      "from HolidayCalendarRow where id = :key or code = :key";
  private static final String MEETINGS = "from MeetingRow where id in :ids";
  // Which there are, without what was said at them.
  private static final String OF_STRETCH =
      """
      select id, to_char(starts at time zone 'UTC', 'YYYYMMDDHH24MISSUS') || id as place from meeting
      where party_id = :party and ends > :from and starts < :to order by place collate "C" limit 10000
      """;
  private static final String RESOLUTIONS = "from ResolutionRow where id in :ids";
  private static final String OF_MEETINGS =
      "from ResolutionRow where meetingId in :ids order by meetingId, number";

  private final Ledger ledger;

  Gatherings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** The recurring day with this id or code; null where there is none. */
  public Uni<@Nullable RecurringDay> recurringDay(String key) {
    return one(DAY_BY_KEY, RecurringDayRow.class, key)
        .map(row -> row == null ? null : row.toRecurringDay());
  }

  public Uni<List<RecurringDay>> recurringDays(List<String> ids) {
    return all(DAYS, RecurringDayRow.class, ids, RecurringDayRow::toRecurringDay);
  }

  /**
   * What recurs of these kinds, by code.
   *
   * @param partyId who holds it; null for everybody, nobody that is known, but no practice
   */
  public Uni<List<RecurringDay>> recurring(@Nullable String partyId, List<RecurringKind> kinds) {
    return ledger
        .read(session ->
            partyId == null
                ? session
                    .createNativeQuery(OF_ALL, RecurringDayRow.class)
                    .setParameter("kinds", kinds.stream().map(Enum::name).toList())
                    .getResultList()
                : session
                    .createQuery(OF_PARTY, RecurringDayRow.class)
                    .setParameter("party", partyId)
                    .setParameter("kinds", kinds)
                    .getResultList())
        .map(rows -> rows.stream().map(RecurringDayRow::toRecurringDay).toList());
  }

  /** How the dates of each are reckoned, in the same order. */
  public Uni<List<Days>> dates(List<RecurringDay> recurring) {
    List<String> ids =
        recurring.stream()
            .map(day -> day.schedule().calendarId())
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return calendars(ids)
        .map(found -> {
          Map<@Nullable String, Holidays> holidays = new HashMap<>();
          found.forEach(calendar -> holidays.put(calendar.id(), calendar.holidays()));
          return recurring.stream()
              .map(day ->
                  new Days(day, holidays.getOrDefault(day.schedule().calendarId(), Holidays.NONE)))
              .toList();
        });
  }

  public Uni<@Nullable HolidayCalendar> calendar(String key) {
    return one(CALENDAR_BY_KEY, HolidayCalendarRow.class, key)
        .map(row -> row == null ? null : row.toCalendar());
  }

  public Uni<List<HolidayCalendar>> calendars(List<String> ids) {
    return all(CALENDARS, HolidayCalendarRow.class, ids, HolidayCalendarRow::toCalendar);
  }

  public Uni<List<Meeting>> meetings(List<String> ids) {
    return all(MEETINGS, MeetingRow.class, ids, MeetingRow::toMeeting);
  }

  /** Which meetings of a party are wanted: those with an instant in {@code [from, to)}. */
  public record Stretch(String partyId, Instant from, Instant to) {}

  /** A page of the meetings of a stretch, by their beginnings. */
  public Uni<Page<Meeting>> meetings(Stretch stretch, PageRequest request) {
    return ledger
        .read(session ->
            session
                .createNativeQuery(OF_STRETCH, Object[].class)
                .setParameter("party", stretch.partyId())
                .setParameter("from", stretch.from())
                .setParameter("to", stretch.to())
                .getResultList())
        .map(rows -> request.cut(rows, row -> (String) row[1]))
        .chain(page ->
            meetings(page.nodes().stream().map(row -> (String) row[0]).toList())
                .map(found -> {
                  var byId = new HashMap<String, Meeting>();
                  found.forEach(meeting -> byId.put(meeting.id(), meeting));
                  return page.map(row -> Objects.requireNonNull(byId.get((String) row[0])));
                }));
  }

  public Uni<List<Resolution>> resolutions(List<String> ids) {
    return all(RESOLUTIONS, ResolutionRow.class, ids, ResolutionRow::toResolution);
  }

  /** What meetings resolved, in the order of the numbers. */
  public Uni<List<Resolution>> resolutionsOf(List<String> meetingIds) {
    return all(OF_MEETINGS, ResolutionRow.class, meetingIds, ResolutionRow::toResolution);
  }

  private <R> Uni<@Nullable R> one(String query, Class<R> type, String key) {
    return ledger.read(session ->
        session.createQuery(query, type).setParameter("key", key).getSingleResultOrNull());
  }

  private <R, T> Uni<List<T>> all(
      String query, Class<R> type, List<String> ids, Function<R, T> read) {
    return ids.isEmpty()
        ? Uni.createFrom().item(List.of())
        : ledger
            .read(session ->
                session.createQuery(query, type).setParameter("ids", ids).getResultList())
            .map(rows -> rows.stream().map(read).toList());
  }
}
