package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.Holiday;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.HolidayChange;
import org.tongxin.meetings.HolidayChange.HolidaysRecorded;
import org.tongxin.meetings.Holidays;
import org.tongxin.meetings.input.HolidayInput;
import org.tongxin.meetings.input.RecordHolidaysInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Keeps calendars of holidays. None is made up here: every day of one was put in by somebody. */
@ApplicationScoped
public class Calendars {
  private static final String BY_KEY =
      "select id from HolidayCalendarRow where id = :key or code = :key";
  private static final int MOST_DAYS = 1000;

  private final Deeds deeds;

  Calendars(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the party whose it is; everybody's as an administrator. */
  public Uni<Done<HolidayCalendar>> record(Caller caller, RecordHolidaysInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            (input.calendar() == null
                    ? begun(transaction, caller, input)
                    : changed(transaction, caller, input))
                .map(HolidayCalendar::id),
        Calendars::show);
  }

  /** The calendar with this id or code, locked; null where there is none. */
  static Uni<@Nullable HolidayCalendar> find(Transaction transaction, @Nullable String key) {
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return transaction
        .session()
        .createQuery(BY_KEY, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .chain(id -> Rows.locked(transaction, HolidayCalendarRow.class, id))
        .map(row -> row == null ? null : row.toCalendar());
  }

  /** What a calendar says, not locked; nothing where there is no calendar. */
  static Uni<Holidays> holidays(Transaction transaction, @Nullable String id) {
    return id == null
        ? Uni.createFrom().item(Holidays.NONE)
        : show(transaction, id).map(HolidayCalendar::holidays);
  }

  static Uni<Void> change(Transaction transaction, HolidayChange change) {
    return transaction
        .session()
        .update(HolidayCalendarRow.of(change.calendar()))
        .chain(() -> transaction.record(change));
  }

  static Uni<HolidayCalendar> show(Transaction transaction, String id) {
    return transaction
        .session()
        .get(HolidayCalendarRow.class, id)
        .map(HolidayCalendarRow::toCalendar);
  }

  private static Uni<HolidayCalendar> begun(
      Transaction transaction, Caller caller, RecordHolidaysInput input) {
    return Rows.party(transaction, input.party())
        .map(party -> {
          new Checks()
              .that(input.party() == null || party != null, Refusal.notFound("input.party"))
              .refuse();
          requireKeeper(caller, party);
          checked(input)
              .code("input.code", input.code())
              .that(input.name() != null, Refusal.badInput("input.name", "须给出名称", "give a name"))
              .refuse();
          String id = Fresh.id(transaction, IdKind.HOLIDAYS);
          return new HolidayCalendar(
              id,
              1,
              Fresh.code(input.code(), id),
              party,
              Objects.requireNonNull(input.name()),
              days(input));
        })
        .call(calendar ->
            transaction
                .session()
                .insert(HolidayCalendarRow.of(calendar))
                .chain(() -> transaction.record(new HolidaysRecorded(calendar))));
  }

  private static Uni<HolidayCalendar> changed(
      Transaction transaction, Caller caller, RecordHolidaysInput input) {
    return find(transaction, input.calendar())
        .map(found -> {
          new Checks().found("input.calendar", found).refuse();
          HolidayCalendar before = Objects.requireNonNull(found);
          requireKeeper(caller, before.partyId());
          var after =
              before
                  .with(days(input), without(input))
                  .named(Objects.requireNonNullElse(input.name(), before.name()));
          checked(input)
              .version("input.expectedVersion", input.expectedVersion(), before.version())
              .that(
                  after.days().size() <= MOST_DAYS,
                  Refusal.badInput("input.days", "日历最多1000天", "a calendar has 1000 days at most"))
              .refuse();
          return after;
        })
        .call(calendar -> change(transaction, new HolidaysRecorded(calendar)));
  }

  private static void requireKeeper(Caller caller, @Nullable String partyId) {
    if (partyId == null) {
      caller.requireAdministrator();
    } else {
      caller.requireActingFor(partyId);
    }
  }

  private static Checks checked(RecordHolidaysInput input) {
    List<HolidayInput> days = Objects.requireNonNullElse(input.days(), List.of());
    var checks =
        new Checks()
            .name("input.name", input.name())
            .that(
                days.size() <= MOST_DAYS,
                Refusal.badInput("input.days", "日历最多1000天", "a calendar has 1000 days at most"))
            .that(
                days.stream().map(HolidayInput::date).distinct().count() == days.size(),
                Refusal.badInput("input.days", "日期重复", "a date is there twice"));
    for (int i = 0; i < days.size(); i++) {
      checks.date("input.days." + i + ".date", days.get(i).date());
      checks.name("input.days." + i + ".name", days.get(i).name());
    }
    return checks;
  }

  private static List<Holiday> days(RecordHolidaysInput input) {
    return Objects.requireNonNullElse(input.days(), List.<HolidayInput>of()).stream()
        .map(day -> new Holiday(day.date(), day.kind(), day.name()))
        .toList();
  }

  private static List<LocalDate> without(RecordHolidaysInput input) {
    return Objects.requireNonNullElse(input.without(), List.of());
  }
}
