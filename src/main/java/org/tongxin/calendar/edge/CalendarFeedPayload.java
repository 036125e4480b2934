package org.tongxin.calendar.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.calendar.CalendarFeed;

/** What came of a change to a calendar. */
@Description("What came of a change to a calendar (日历变更结果)")
public record CalendarFeedPayload(
    @Nullable @Description("The calendar; null where it was refused (日历)") CalendarFeed feed,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
