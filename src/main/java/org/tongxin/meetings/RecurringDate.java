package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** A date on which something that recurs takes place. */
@Description("A date on which something that recurs takes place (定期事项日期)")
public record RecurringDate(
    @Description("The date, in the zone of what recurs (日期)") LocalDate date,
    @Nullable @Description("The day off that it was moved from; null where it was not moved (原日期)")
        LocalDate insteadOf,
    @Description("What takes place (定期事项)") RecurringDay recurringDay) {}
