package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** Whether what a listing says is still looked after. */
@Description("Whether what a listing says is still looked after (时效)")
public enum Freshness {
  @Description("Its owners have to look at it again only later (有效)")
  CURRENT,
  @Description("The day to look at it again has passed (待复核)")
  STALE,
  @Description("No day to look at it again is on record (未知)")
  UNKNOWN
}
