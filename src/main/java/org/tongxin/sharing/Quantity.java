package org.tongxin.sharing;

import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/** How much of something there is in all, and how much of that is left. */
@Description("How much there is in all, and how much of that is left (数量)")
public record Quantity(
    @Description("How much there is in all (总量)") BigDecimal amount,
    @Description("What it counts (计量单位)") UnitOfMeasure unitOfMeasure,
    @Description("How much of it is not given, claimed or pledged yet (剩余)") BigDecimal remaining) {

  /** All of it is left. */
  public static Quantity whole(BigDecimal amount, UnitOfMeasure unitOfMeasure) {
    return new Quantity(amount, unitOfMeasure, amount);
  }

  /** Whether {@code wanted} of it is still left. */
  public boolean has(BigDecimal wanted) {
    return wanted.compareTo(remaining) <= 0;
  }

  /** The same with {@code returned} of it back, though never more than there is in all. */
  public Quantity regained(BigDecimal returned) {
    return left(remaining.add(returned).min(amount));
  }

  /** The same quantity of which {@code left} is left. */
  public Quantity left(BigDecimal left) {
    return new Quantity(amount, unitOfMeasure, left);
  }
}
