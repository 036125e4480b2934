package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** What a price is for. */
@Description("What a price is for (计价单位)")
public enum PricePer {
  @Description("A meal (每餐)")
  MEAL,
  @Description("An hour (每小时)")
  HOUR,
  @Description("A use, however long (每次)")
  USE,
  @Description("A month's pass (每月)")
  MONTH,
  @Description("A person (每人)")
  PERSON
}
