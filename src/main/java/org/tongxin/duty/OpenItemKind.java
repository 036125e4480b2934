package org.tongxin.duty;

import org.eclipse.microprofile.graphql.Description;

/** What sort of thing is open at a handover. Rooms above add theirs. */
@Description("What sort of thing is open at a handover (未办事项类别)")
public enum OpenItemKind {
  @Description("A cover that is not settled (未落实的代班)")
  COVER,
  @Description("A swap that is not answered (未答复的换班)")
  SWAP,
  @Description("A roster whose published turns end soon (即将用完的轮值表)")
  ROSTER,
  @Description("A resolution that is not carried out (待落实的决议)")
  RESOLUTION,
  @Description("A pledge that is not delivered in full (待兑现的认领)")
  PLEDGE
}
