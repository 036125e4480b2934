package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.meetings.ReceptionLevel;
import org.tongxin.meetings.RecurringKind;

/** Something that is to recur. */
@Name("PlanRecurringDayInput")
@Description("Something that is to recur (新建定期事项的输入)")
public record PlanRecurringDayInput(
    @Id @Description("Who holds it: id or code of a unit, team or alliance (主体)") String party,
    @Description("What recurs (类别)") RecurringKind kind,
    @Nullable @Description(
            "Stable code, 3 to 64 small letters, digits or hyphens; made up where absent (代码)")
        String code,
    @Description("Title in Chinese (名称)") String title,
    @Nullable @Description("Title in English (英文名称)") String titleEn,
    @Nullable @Description("For a reception day: at which level (层级)") ReceptionLevel level,
    @Nullable @Id @Description("The region: id or code (区域)") String region,
    @Nullable @Description("Where, in words (地点)") String place,
    @Nullable @Id @Description("Where: id or code of a unit (地点单位)") String placeUnit,
    @Nullable @Description(
            "Time zone such as Asia/Shanghai; the alliance's where absent, else Asia/Shanghai (时区)")
        String zone,
    @Nullable @Description("On which days and at which times; what is not given stays unknown (安排)")
        RecurringScheduleInput schedule,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
