package org.tongxin.meetings.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.kernel.Checks;
import org.tongxin.meetings.HolidayCalendar;
import org.tongxin.meetings.RecurringDate;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringKind;
import org.tongxin.meetings.ledger.Gatherings;
import org.tongxin.network.Party;
import org.tongxin.network.Unit;
import org.tongxin.network.edge.Lookups;

/** What recurs, and when it is next. */
@GraphQLApi
public class RecurringDayApi {
  private final Gatherings gatherings;
  private final Lookups lookups;

  RecurringDayApi(Gatherings gatherings, Lookups lookups) {
    this.gatherings = gatherings;
    this.lookups = lookups;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A recurring day by id or code; null where there is none (查询定期事项)")
  public Uni<@org.jspecify.annotations.Nullable RecurringDay> recurringDay(
      @Name("key") @Id @Description("Id or code, such as jh-duty-county-day (编号或代码)") String key) {
    return gatherings.recurringDay(key);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "What a party does again and again, by code; of everybody, and of nobody that is known, where no party is named (定期事项列表)")
  public Uni<RecurringDayConnection> recurringDays(
      @Nullable @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)")
          String party,
      @Name("kinds") @DefaultValue("[]") @Description("Only these kinds; empty for all (类别)")
          List<@NonNull RecurringKind> kinds,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    List<RecurringKind> wanted =
        kinds == null || kinds.isEmpty() ? List.of(RecurringKind.values()) : kinds;
    return idOf(party)
        .chain(id -> gatherings.recurring(id, wanted))
        .map(all -> RecurringDayConnection.of(page.cut(all, RecurringDay::code)));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "The next date of each reception day that a unit holds, the nearest first; a date that is today counts (下次接待日)")
  public Uni<List<@NonNull RecurringDate>> nextReceptionDays(
      @Name("unit") @Id @Description("Id or code of the unit (单位)") String unit,
      @Name("onOrAfter") @Description("The first day that counts (起)") LocalDate onOrAfter) {
    new Checks().date("onOrAfter", onOrAfter).refuse();
    return lookups
        .idOf(unit, "unit", Unit.class)
        .chain(id -> gatherings.recurring(id, List.of(RecurringKind.RECEPTION_DAY)))
        .chain(gatherings::dates)
        .map(all ->
            all.stream()
                .flatMap(days -> days.next(onOrAfter).stream())
                .sorted(
                    Comparator.comparing(RecurringDate::date)
                        .thenComparing(next -> next.recurringDay().code()))
                .toList());
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("A calendar of holidays by id or code; null where there is none (查询节假日历)")
  public Uni<@org.jspecify.annotations.Nullable HolidayCalendar> holidayCalendar(
      @Name("key") @Id @Description("Id or code (编号或代码)") String key) {
    return gatherings.calendar(key);
  }

  private Uni<@org.jspecify.annotations.Nullable String> idOf(
      @org.jspecify.annotations.Nullable String party) {
    return party == null
        ? Uni.createFrom().nullItem()
        : lookups.idOf(party, "party", Party.class).map(id -> id);
  }
}
