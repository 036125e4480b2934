package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** How far a cover has come. */
@Description("How far a cover has come (代班状态)")
public enum CoverState {
  @Description("Asked for; anybody eligible may take it (待接)")
  ASKED,
  @Description("Taken; a coordinator has to agree (待同意)")
  TAKEN,
  @Description("In effect (已生效)")
  ACCEPTED,
  @Description("The coordinator did not agree (未同意)")
  DECLINED,
  @Description("Taken back by whoever asked (已撤回)")
  WITHDRAWN,
  @Description("The turn was over before it came to anything (已过期)")
  EXPIRED;

  /** Whether something may still come of it. */
  public boolean isOpen() {
    return this == ASKED || this == TAKEN;
  }
}
