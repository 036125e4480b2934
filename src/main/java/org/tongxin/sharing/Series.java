package org.tongxin.sharing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;

/** Bookings that were made together. */
@Name("Series")
@Description("Bookings that were made together (系列预约)")
public record Series(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Ignore String bookerId,
    @Description("How it recurs: an iCalendar RRULE (重复规则)") String rrule,
    @Description("The zone in which it recurs (时区)") String zone,
    @Description("When it was made (预约时间)") Instant madeAt,
    @Description("Starts that were left out because they clashed (因冲突跳过的时间)")
        List<@NonNull Instant> skipped,
    @Description("The bookings, at most 400 (预约)") List<@NonNull Booking> bookings)
    implements Node {
  public Series {
    skipped = List.copyOf(skipped);
    bookings = List.copyOf(bookings);
  }
}
