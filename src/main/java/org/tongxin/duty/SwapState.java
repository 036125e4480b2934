package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** How far a swap has come. */
@Description("How far a swap has come (换班状态)")
public enum SwapState {
  @Description("One side proposes it (待对方同意)")
  PROPOSED,
  @Description("Both sides agree: in effect (已生效)")
  AGREED,
  @Description("The other side did not agree (对方未同意)")
  DECLINED,
  @Description("Taken back by whoever proposed it (已撤回)")
  WITHDRAWN,
  @Description("One of the turns began before it came to anything (已过期)")
  EXPIRED
}
