package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/** What something would cost somebody. */
@Description("What something would cost somebody (报价)")
public record Quote(
    @Description("How sure it is (报价状况)") QuoteStanding standing,
    @Nullable @Description("The rule that applied; null where none fits (适用规则)") PriceRule rule,
    @Description("Of how many units the quote is (数量)") int quantity,
    @Nullable @Description("In yuan, exact; null where it is not known (总额，元)") BigDecimal total) {

  /** Of the rule that applies, if any. */
  public static Quote of(
      @org.jspecify.annotations.Nullable PriceRule rule, int quantity, boolean priced) {
    if (rule == null) {
      return new Quote(
          priced ? QuoteStanding.NO_RULE_FITS : QuoteStanding.PRICE_UNKNOWN, null, quantity, null);
    }
    BigDecimal amount = rule.amount();
    return amount == null
        ? new Quote(QuoteStanding.PRICE_UNKNOWN, rule, quantity, null)
        : new Quote(
            QuoteStanding.QUOTED, rule, quantity, amount.multiply(BigDecimal.valueOf(quantity)));
  }
}
