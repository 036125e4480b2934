package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** What a calendar says of one day. */
@Description("What a calendar says of one day (节假日)")
public record Holiday(
    @Description("The day (日期)") LocalDate date,
    @Description("Whether it is a day off or a working day (类别)") HolidayKind kind,
    @Nullable @Description("What it is called (名称)") String name) {}
