package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A recurring day of which no more days come. */
@Name("EndRecurringDayInput")
@Description("A recurring day of which no more days come (结束定期事项的输入)")
public record EndRecurringDayInput(
    @Id @Description("The recurring day: id or code (定期事项)") String recurringDay,
    @Nullable @Description("First day on which it is over; today where absent (终止日)") LocalDate on,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
