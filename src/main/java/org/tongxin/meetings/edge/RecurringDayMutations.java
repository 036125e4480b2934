package org.tongxin.meetings.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.meetings.input.EndRecurringDayInput;
import org.tongxin.meetings.input.PlanRecurringDayInput;
import org.tongxin.meetings.input.RecordHolidaysInput;
import org.tongxin.meetings.input.UpdateRecurringDayInput;
import org.tongxin.meetings.ledger.Calendars;
import org.tongxin.meetings.ledger.RecurringDays;

/** Planning what recurs, and putting days off on record. */
@GraphQLApi
public class RecurringDayMutations {
  private final RecurringDays days;
  private final Calendars calendars;
  private final Payloads payloads;

  RecurringDayMutations(RecurringDays days, Calendars calendars, Payloads payloads) {
    this.days = days;
    this.calendars = calendars;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Plans something that recurs, as whoever acts for the party that holds it; what is not known may stay so (新建定期事项)")
  public Uni<RecurringDayPayload> planRecurringDay(
      @Name("input") @Description("What is to be done (输入)") PlanRecurringDayInput input) {
    return payloads.answer(caller -> days.plan(caller, input), RecurringDayPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Changes what recurs; meetings that were called for it stand (更新定期事项)")
  public Uni<RecurringDayPayload> updateRecurringDay(
      @Name("input") @Description("What is to be done (输入)") UpdateRecurringDayInput input) {
    return payloads.answer(caller -> days.update(caller, input), RecurringDayPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Ends what recurs: no date comes from a day on; meetings that were called for it stand (结束定期事项)")
  public Uni<RecurringDayPayload> endRecurringDay(
      @Name("input") @Description("What is to be done (输入)") EndRecurringDayInput input) {
    return payloads.answer(caller -> days.end(caller, input), RecurringDayPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Puts days off, and working days that make up for them, into a new calendar or one that is there (登记节假日)")
  public Uni<HolidayCalendarPayload> recordHolidays(
      @Name("input") @Description("What is to be done (输入)") RecordHolidaysInput input) {
    return payloads.answer(caller -> calendars.record(caller, input), HolidayCalendarPayload::new);
  }
}
