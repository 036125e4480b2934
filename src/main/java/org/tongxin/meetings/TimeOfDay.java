package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalTime;
import org.eclipse.microprofile.graphql.Description;

/** When on its days something takes place, as far as it is known. */
@Description("When on its days something takes place, as far as it is known (时间)")
public record TimeOfDay(
    @Nullable @Description("In which part of the day; null where only hours are known (时段)")
        PartOfDay part,
    @Nullable @Description("From which hour, by the clocks of the zone; null where unknown (开始时刻)")
        LocalTime starts,
    @Nullable @Description("Up to which hour, on the same day; null where unknown (结束时刻)")
        LocalTime ends) {

  /** Whether both hours are known. */
  boolean hasHours() {
    return starts != null && ends != null;
  }
}
