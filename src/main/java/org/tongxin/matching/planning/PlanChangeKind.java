package org.tongxin.matching.planning;

import org.eclipse.microprofile.graphql.Description;

/** What became of an earlier allocation; as {@link org.tongxin.matching.plan.ChangeKind}. */
@Description("What became of an allocation of the plan before (较上一方案的变化)")
public enum PlanChangeKind {
  @Description("It is the same (保留)")
  KEPT,
  @Description("It is more now, or less (变更)")
  CHANGED,
  @Description("It is gone (取消)")
  DROPPED
}
