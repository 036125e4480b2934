package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.meetings.ReceptionLevel;

/** A recurring day with another title, place or schedule; meetings called for it stand. */
@Name("UpdateRecurringDayInput")
@Description(
    "A recurring day with another title, place or schedule; meetings called for it stand (更新定期事项的输入)")
public record UpdateRecurringDayInput(
    @Id @Description("The recurring day: id or code (定期事项)") String recurringDay,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Id
        @Description(
            "Who holds it, where that is unknown so far: id or code, by an administrator (主体)")
        String party,
    @Nullable @Description("Title in Chinese; as before where absent (名称)") String title,
    @Nullable @Description("Title in English; as before where absent (英文名称)") String titleEn,
    @Nullable @Description("At which level; as before where absent (层级)") ReceptionLevel level,
    @Nullable @Description("Where, in words; as before where absent (地点)") String place,
    @Nullable @Description("On which days and at which times, all of it; as before where absent (安排)")
        RecurringScheduleInput schedule,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
