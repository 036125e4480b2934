package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/**
 * A meeting that is to take place: one of a recurring day on one of its dates, or one of its own.
 */
@Name("CallMeetingInput")
@Description(
    "A meeting that is to take place: one of a recurring day on one of its dates, or one of its own (召集会议的输入)")
public record CallMeetingInput(
    @Nullable @Id
        @Description(
            "Who holds it: id or code of a unit, team or alliance; only where no recurring day is named (主体)")
        String party,
    @Nullable @Id @Description("The recurring day whose meeting it is: id or code (定期事项)")
        String recurringDay,
    @Nullable @Description("The date of the recurring day (定期日期)") LocalDate day,
    @Nullable @Description("Title in Chinese; the recurring day's where absent (名称)") String title,
    @Nullable @Description("Title in English; the recurring day's where absent (英文名称)")
        String titleEn,
    @Nullable @Description("When it begins; at the recurring day's hour where absent (开始时间)")
        Instant starts,
    @Nullable @Description("When it ends; at the recurring day's hour where absent (结束时间)")
        Instant ends,
    @Nullable @Description("Where, in words; the recurring day's place where absent (地点)")
        String place,
    @Nullable @Id @Description("Where: id or code of a unit (地点单位)") String placeUnit,
    @Nullable @Description("What it is to talk about, in order (议程)")
        List<@NonNull AgendaItemInput> agenda,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
