package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;

/** What a match earns points for. */
@Description("What a match earns points for (评分项)")
public enum MatchTerm {
  @Description("How near the words come in meaning (文字含义)")
  MEANING,
  @Description("Whether they are in the same category (类别)")
  CATEGORY,
  @Description("How near both are in the network (网络距离)")
  PROXIMITY,
  @Description("How much of the time needed the offer is open (时段)")
  TIME,
  @Description("How much of the quantity needed is left (数量)")
  QUANTITY,
  @Description("How far the provider kept earlier pledges (履约)")
  RELIABILITY,
  @Description("Whether the listing is still looked after (时效)")
  FRESHNESS
}
