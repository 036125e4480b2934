package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** What an item of an arrangement is. */
@Description("What an item of an arrangement is (条目类别)")
public enum ItemKind {
  @Description("Point (要点)")
  ITEM,
  @Description("Obligation of each party (义务)")
  OBLIGATION,
  @Description("Step (步骤)")
  STEP,
  @Description("Tier (层级)")
  TIER,
  @Description("Rule (规则)")
  RULE,
  @Description("Case and how it is handled (情形与办理)")
  CASE,
  @Description("What is shown (公示内容)")
  SHOWN,
  @Description("Who takes part (参加者)")
  PARTICIPANTS,
  @Description("Price (费用)")
  PRICE
}
