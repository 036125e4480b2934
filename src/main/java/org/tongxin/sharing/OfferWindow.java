package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;
import org.tongxin.sharing.time.Window;

/** Hours at which an offer is open, on the days of a recurrence. */
@Name("Window")
@Description("Hours at which an offer is open, on the days of a recurrence (开放时段)")
public record OfferWindow(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String offerId,
    @Description("The zone of its hours, such as Asia/Shanghai (时区)") String zone,
    @Nullable @Description("On which days: an iCalendar RRULE; null for its first day alone (重复规则)")
        String rrule,
    @Description("The first day that counts (首日)") LocalDate firstDay,
    @Nullable @Description("First day on which it is over; null for an open end (终止日)")
        LocalDate lastDay,
    @Description("From which hour (开始时刻)") LocalTime starts,
    @Description("Up to which hour; on the next day where it is not after the first (结束时刻)")
        LocalTime ends,
    @Description("Days on which it is not open after all: iCalendar's EXDATE (除外日期)")
        List<@NonNull LocalDate> exceptDays,
    @Nullable @Description("How many can use it at once; the offer's capacity where null (容量)")
        Integer capacity,
    @Description("Whether it is booked by the month alone (是否仅限包月)") boolean monthlyPass,
    @Description("Whether nobody can book it any more (是否已关闭)") boolean closed)
    implements Node {
  public OfferWindow {
    exceptDays = List.copyOf(exceptDays);
  }

  /** The same window, for good closed to new bookings. */
  public OfferWindow shut() {
    return new OfferWindow(
        id,
        version + 1,
        offerId,
        zone,
        rrule,
        firstDay,
        lastDay,
        starts,
        ends,
        exceptDays,
        capacity,
        monthlyPass,
        true);
  }

  /** As the arithmetic of times takes it. */
  public Window hours() {
    return new Window(
        id,
        rrule,
        firstDay,
        lastDay,
        starts,
        ends,
        exceptDays,
        capacity,
        monthlyPass,
        ZoneId.of(zone));
  }
}
