package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.meetings.HolidayKind;

/** What a calendar says of one day. */
@Name("HolidayInput")
@Description("What a calendar says of one day (节假日的输入)")
public record HolidayInput(
    @Description("The day (日期)") LocalDate date,
    @Description("Whether it is a day off or a working day (类别)") HolidayKind kind,
    @Nullable @Description("What it is called (名称)") String name) {}
