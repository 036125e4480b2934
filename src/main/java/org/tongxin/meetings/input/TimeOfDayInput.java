package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.meetings.PartOfDay;

/** When on its days something takes place. */
@Name("TimeOfDayInput")
@Description("When on its days something takes place (时间的输入)")
public record TimeOfDayInput(
    @Nullable @Description("In which part of the day (时段)") PartOfDay part,
    @Nullable @Description("From which hour (开始时刻)") LocalTime starts,
    @Nullable @Description("Up to which hour, on the same day (结束时刻)") LocalTime ends) {}
