package org.tongxin.duty.roster;

import org.eclipse.microprofile.graphql.Description;

/** How long one turn lasts. */
@Description("How long one turn lasts (期长)")
public enum PeriodLength {
  @Description("A day (日)")
  DAY,
  @Description("A week (周)")
  WEEK,
  @Description("A month (月)")
  MONTH,
  @Description("A quarter of a year (季)")
  QUARTER,
  @Description("A number of days that the alliance chose (自定天数)")
  CUSTOM
}
