package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;

/** A part of a pledge, or all of it, that the provider says was delivered. */
@Description("A part of a pledge, or all of it, that the provider says was delivered (兑现)")
public record Delivery(
    @Description("Counts the deliveries of the pledge, from 1 (序号)") int number,
    @Description("On which day (兑现日期)") LocalDate day,
    @Nullable @Description(
            "How much, in the pledge's unit of measure; null where the pledge says no quantity (数量)")
        BigDecimal amount,
    @Nullable @Description("What the provider says of it (说明)") String note,
    @Nullable @Description("When the receiver confirmed it; null before (确认时间)")
        Instant confirmedAt) {

  /** The same, confirmed unless it was before. */
  public Delivery confirmed(Instant at) {
    return confirmedAt == null ? new Delivery(number, day, amount, note, at) : this;
  }
}
