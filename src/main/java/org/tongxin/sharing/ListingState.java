package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** Where a listing stands. {@link ListingLifeCycle} says who moves it where. */
@Description("Where a listing stands (条目状态)")
public enum ListingState {
  @Description("Being written, seen by its owners and coordinators only (草稿)")
  DRAFT,
  @Description("Published (开放)")
  OPEN,
  @Description("Published, and not to be used for the moment (暂停)")
  PAUSED,
  @Description("Given or received in full (已满足)")
  FULFILLED,
  @Description("Its time is over (已到期)")
  EXPIRED,
  @Description("Taken back (已撤回)")
  WITHDRAWN
}
