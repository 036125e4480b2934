package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalTime;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A time of the week, by the clocks of where it is needed. */
@Name("WeeklyTimeInput")
@Description("A time of the week, by the clocks of where it is needed (每周时段)")
public record WeeklyTimeInput(
    @Nullable @Description("On these days; every day where absent (星期)")
        List<@NonNull Weekday> days,
    @Description("From this time of day (起)") LocalTime from,
    @Description(
            "Up to this time of day; on the next day where it is not after the first, so equal times are 24 hours (止)")
        LocalTime to) {}
