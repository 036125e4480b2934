package org.tongxin.duty.roster;

import org.eclipse.microprofile.graphql.Description;

/** Who comes next. */
@Description("Who comes next (轮值次序)")
public enum TurnOrder {
  @Description("The next one in the listed order, round and round (依次轮流)")
  LISTED,
  @Description("Whoever owes most (欠轮最多者优先)")
  FAIR
}
