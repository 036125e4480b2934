package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.math.RoundingMode;
import org.eclipse.microprofile.graphql.Description;

/** How far a provider kept accepted pledges that named a day. */
@Description(
    "How far a provider kept accepted pledges that named a day; what sources report of the past is not counted (履约情况)")
public record Reliability(
    @Description("Pledges whose day has passed, or that were delivered or withdrawn before (应兑现数)")
        int due,
    @Description("Of those: delivered in full by their day (按时兑现数)") int onTime,
    @Description("Of those: delivered in full after their day (逾期兑现数)") int late,
    @Description("Of those: not delivered in full, or withdrawn after they were accepted (未兑现数)")
        int missing,
    @Description("Of those delivered in full: confirmed by their receivers (已确认数)") int confirmed,
    @Nullable @Description(
            "onTime of due, from 0 to 1, rounded to two places; null where nothing was due (按时率)")
        BigDecimal share) {

  /** Of counts; the share follows from them. */
  public static Reliability of(int due, int onTime, int late, int confirmed) {
    return new Reliability(
        due, onTime, late, due - onTime - late, confirmed, due == 0 ? null : share(onTime, due));
  }

  private static BigDecimal share(int onTime, int due) {
    return BigDecimal.valueOf(onTime).divide(BigDecimal.valueOf(due), 2, RoundingMode.HALF_EVEN);
  }
}
