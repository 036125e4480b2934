package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.ReceptionLevel;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringDayChange;
import org.tongxin.meetings.RecurringDayChange.RecurringDayEnded;
import org.tongxin.meetings.RecurringDayChange.RecurringDayPlanned;
import org.tongxin.meetings.RecurringDayChange.RecurringDayUpdated;
import org.tongxin.meetings.RecurringKind;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.input.EndRecurringDayInput;
import org.tongxin.meetings.input.PlanRecurringDayInput;
import org.tongxin.meetings.input.UpdateRecurringDayInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/**
 * Plans, changes and ends what recurs, as whoever acts for the party that holds it; what nobody is
 * named for, as an administrator.
 */
@ApplicationScoped
public class RecurringDays {
  private static final String DAY = "input.recurringDay";
  private static final String BY_KEY =
      "select id from RecurringDayRow where id = :key or code = :key";

  private final Deeds deeds;

  RecurringDays(Deeds deeds) {
    this.deeds = deeds;
  }

  public Uni<Done<RecurringDay>> plan(Caller caller, PlanRecurringDayInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PlannedDay.found(transaction, input)
                .invoke(planned -> caller.requireActingFor(planned.partyId()))
                .chain(planned -> planned.day(transaction, input))
                .call(day -> enter(transaction, day))
                .map(RecurringDay::id),
        RecurringDays::show);
  }

  /** A recurring day that was looked at already. */
  public Uni<Void> enter(Transaction transaction, RecurringDay day) {
    return transaction
        .session()
        .insert(RecurringDayRow.of(day))
        .chain(() -> transaction.record(new RecurringDayPlanned(day)));
  }

  /** Meetings that were called for it stand. */
  public Uni<Done<RecurringDay>> update(Caller caller, UpdateRecurringDayInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.recurringDay(), input.expectedVersion())
                .chain(day -> updated(transaction, caller, day, input))
                .call(day -> change(transaction, new RecurringDayUpdated(day)))
                .map(RecurringDay::id),
        RecurringDays::show);
  }

  public Uni<Done<RecurringDay>> end(Caller caller, EndRecurringDayInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.recurringDay(), input.expectedVersion())
                .map(day -> ended(transaction, day, input.on()))
                .call(day -> change(transaction, new RecurringDayEnded(day)))
                .map(RecurringDay::id),
        RecurringDays::show);
  }

  static Uni<Void> change(Transaction transaction, RecurringDayChange change) {
    return transaction
        .session()
        .update(RecurringDayRow.of(change.recurringDay()))
        .chain(() -> transaction.record(change));
  }

  static Uni<RecurringDay> show(Transaction transaction, String id) {
    return transaction
        .session()
        .get(RecurringDayRow.class, id)
        .map(RecurringDayRow::toRecurringDay);
  }

  /** The recurring day with this id or code, locked; null where there is none. */
  static Uni<@Nullable RecurringDay> find(Transaction transaction, @Nullable String key) {
    if (key == null) {
      return Uni.createFrom().nullItem();
    }
    return transaction
        .session()
        .createQuery(BY_KEY, String.class)
        .setParameter("key", key)
        .getSingleResultOrNull()
        .chain(id -> Rows.locked(transaction, RecurringDayRow.class, id))
        .map(row -> row == null ? null : row.toRecurringDay());
  }

  private static Uni<RecurringDay> kept(
      Transaction transaction, Caller caller, String key, @Nullable Integer expectedVersion) {
    return find(transaction, key)
        .map(found -> {
          new Checks().found(DAY, found).refuse();
          RecurringDay day = Objects.requireNonNull(found);
          String partyId = day.partyId();
          if (partyId == null) {
            caller.requireAdministrator();
          } else {
            caller.requireActingFor(partyId);
          }
          new Checks()
              .version("input.expectedVersion", expectedVersion, day.version())
              .that(!day.ended(), Refusal.of(Code.CONFLICT, DAY, "已结束", "it has ended"))
              .refuse();
          return day;
        });
  }

  private static RecurringDay ended(
      Transaction transaction, RecurringDay day, @Nullable LocalDate on) {
    LocalDate last = Fresh.day(transaction, on, day.zone());
    LocalDate until = day.schedule().until();
    new Checks()
        .period("input.on", day.schedule().firstDay(), "input.on", last)
        .that(
            until == null || !last.isAfter(until),
            Refusal.badInput("input.on", "届时已结束", "it is over by then"))
        .refuse();
    return day.endedOn(last);
  }

  private static Uni<RecurringDay> updated(
      Transaction transaction, Caller caller, RecurringDay before, UpdateRecurringDayInput input) {
    var checks = new Checks();
    ReceptionLevel level = input.level() == null ? before.level() : input.level();
    checks
        .name("input.title", input.title())
        .name("input.titleEn", input.titleEn())
        .name("input.place", input.place());
    checkLevel(checks, before.kind(), input.level());
    if (input.party() != null) {
      caller.requireAdministrator();
      checks.that(
          before.partyId() == null,
          Refusal.of(Code.CONFLICT, "input.party", "已有主体", "somebody holds it already"));
    }
    return schedule(transaction, checks, before, input)
        .chain(schedule ->
            Rows.party(transaction, input.party())
                .invoke(party ->
                    checks.that(
                        input.party() == null || party != null, Refusal.notFound("input.party")))
                .invoke(checks::refuse)
                .map(party ->
                    new RecurringDay(
                        before.id(),
                        before.version() + 1,
                        before.code(),
                        party == null ? before.partyId() : party,
                        before.kind(),
                        Objects.requireNonNullElse(input.title(), before.title()),
                        input.titleEn() == null ? before.titleEn() : input.titleEn(),
                        false,
                        level,
                        before.regionId(),
                        input.place() == null ? before.place() : input.place(),
                        before.placeId(),
                        before.zone(),
                        schedule,
                        before.stated())));
  }

  private static Uni<Schedule> schedule(
      Transaction transaction, Checks checks, RecurringDay before, UpdateRecurringDayInput input) {
    return input.schedule() == null
        ? Uni.createFrom().item(before.schedule())
        : new WantedSchedule(checks, "input.schedule", ZoneId.of(before.zone()))
            .of(transaction, input.schedule());
  }

  static void checkLevel(Checks checks, RecurringKind kind, @Nullable ReceptionLevel level) {
    checks.that(
        level == null || kind == RecurringKind.RECEPTION_DAY,
        Refusal.badInput("input.level", "只有接待日有层级", "only a reception day has a level"));
  }
}
