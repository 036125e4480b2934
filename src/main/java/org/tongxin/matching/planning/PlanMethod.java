package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** How a plan came about; as {@link org.tongxin.matching.plan.Method}. */
@Description("How a plan came about (编制方法)")
public enum PlanMethod {
  @Description("By minimum-cost flow: no plan has a higher score (最小费用流)")
  FLOW,
  @Description("By bids in turn: the score may be below the best by the gap (竞价)")
  GREEDY,
  @Description("Some parts by flow and the others by bids (两者兼用)")
  MIXED
}
