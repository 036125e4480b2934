package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** Whether a turn may still move. */
@Description("Whether a turn may still move (轮次状态)")
public enum TurnState {
  @Description("Drafted: the next draft may change it (草拟)")
  DRAFT,
  @Description("Published: only a recorded act changes it (已公布)")
  PUBLISHED
}
