package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.StatedTerms;
import org.tongxin.meetings.input.PlanRecurringDayInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** What a new recurring day names, looked up. */
record PlannedDay(String partyId, @Nullable String regionId, @Nullable String placeId) {
  private static final String ZONES = "select zone from alliance where id = :id";
  private static final String ZONE = "Asia/Shanghai";

  static Uni<PlannedDay> found(Transaction transaction, PlanRecurringDayInput input) {
    return Rows.party(transaction, input.party())
        .chain(party ->
            Rows.region(transaction, input.region())
                .chain(region ->
                    Rows.unit(transaction, input.placeUnit())
                        .map(place -> {
                          new Checks()
                              .found("input.party", party)
                              .that(
                                  input.region() == null || region != null,
                                  Refusal.notFound("input.region"))
                              .that(
                                  input.placeUnit() == null || place != null,
                                  Refusal.notFound("input.placeUnit"))
                              .refuse();
                          return new PlannedDay(
                              Objects.requireNonNull(party),
                              region,
                              place == null ? null : place.id());
                        })));
  }

  Uni<RecurringDay> day(Transaction transaction, PlanRecurringDayInput input) {
    return zone(transaction, input.zone())
        .chain(zone -> {
          var checks = checked(input);
          return new WantedSchedule(checks, "input.schedule", ZoneId.of(zone))
              .of(transaction, input.schedule())
              .invoke(checks::refuse)
              .map(schedule -> day(transaction, input, zone, schedule));
        });
  }

  private static Checks checked(PlanRecurringDayInput input) {
    var checks =
        new Checks()
            .name("input.title", input.title())
            .name("input.titleEn", input.titleEn())
            .name("input.place", input.place())
            .code("input.code", input.code());
    RecurringDays.checkLevel(checks, input.kind(), input.level());
    return checks;
  }

  private RecurringDay day(
      Transaction transaction, PlanRecurringDayInput input, String zone, Schedule schedule) {
    String id = Fresh.id(transaction, IdKind.RECURRING_DAY);
    return new RecurringDay(
        id,
        1,
        Fresh.code(input.code(), id),
        partyId,
        input.kind(),
        input.title(),
        input.titleEn(),
        false,
        input.level(),
        regionId,
        input.place(),
        placeId,
        zone,
        schedule,
        StatedTerms.NONE);
  }

  private Uni<String> zone(Transaction transaction, @Nullable String wanted) {
    if (wanted != null) {
      new Checks()
          .that(
              ZoneId.getAvailableZoneIds().contains(wanted),
              Refusal.badInput("input.zone", "不是有效的时区", "is not a time zone"))
          .refuse();
      return Uni.createFrom().item(wanted);
    }
    return zoneOf(transaction, partyId);
  }

  /** The zone of an alliance, and that of China for whoever has none. */
  static Uni<String> zoneOf(Transaction transaction, String partyId) {
    return transaction
        .session()
        .createNativeQuery(ZONES, String.class)
        .setParameter("id", partyId)
        .getSingleResultOrNull()
        .map(zone -> Objects.requireNonNullElse(zone, ZONE));
  }
}
