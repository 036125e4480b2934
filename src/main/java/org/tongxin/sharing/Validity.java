package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** The days on which a listing holds, half-open, in the zone of its alliance. */
@Description("The days on which a listing holds (有效期)")
public record Validity(
    @Nullable @Description("First day; null where nobody states it (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over; null where no end is known (终止日)")
        LocalDate until,
    @Nullable @Description("By this day a source said so, where the first day is unknown (载明日)")
        LocalDate statedFrom,
    @Nullable @Description("By this day its owners look at it again (复核日)") LocalDate reviewBy) {

  /** Whether somebody has to look at it again. */
  public Freshness freshness(LocalDate today) {
    if (reviewBy == null) {
      return Freshness.UNKNOWN;
    }
    return reviewBy.isBefore(today) ? Freshness.STALE : Freshness.CURRENT;
  }
}
