package org.tongxin.duty.roster;

import org.eclipse.microprofile.graphql.Description;

/** Why a member holds a turn or does not. */
@Description("Why a member holds a turn or does not (轮值缘由类别)")
public enum Why {
  @Description("It holds it (值该轮)")
  HOLDS,
  @Description("It takes no turns at that time (当时不参与)")
  NOT_ELIGIBLE,
  @Description("It is absent (缺勤)")
  ABSENT,
  @Description("Every place was given to somebody else by hand (已指定他人)")
  PINNED_OTHER,
  @Description("Too few turns lie between this one and another of its own (间隔不足)")
  TOO_SOON,
  @Description("The holders owe more (值班者欠轮更多)")
  OWES_LESS,
  @Description("The holders come before it in the list (次序在后)")
  LATER_IN_LIST,
  @Description("The holders owe as much and have waited longer (值班者等待更久)")
  FILLED,
  @Description("Nobody has the duty in a declared gap (已声明空缺)")
  DECLARED_GAP,
  @Description("Round-robin had it otherwise, but then a rule would break elsewhere (为满足其他规则)")
  SOLVER
}
