package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** How sure a quote is. */
@Description("How sure a quote is (报价状况)")
public enum QuoteStanding {
  @Description("A rule applies and says the price (已报价)")
  QUOTED,
  @Description("There are rules, and none is for such a person (无适用规则)")
  NO_RULE_FITS,
  @Description("Nobody says what it costs (价格未载)")
  PRICE_UNKNOWN
}
