package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** Who sees a published listing. Its owners and the coordinators of its alliances always do. */
@Description(
    "Who sees a published listing; its owners and the coordinators of its alliances always do (可见范围)")
public enum Visibility {
  @Description("Everybody (公开)")
  PUBLIC,
  @Description("The members of the alliances that it is shared in (联盟内)")
  ALLIANCE,
  @Description("Its owners alone (仅限本单位)")
  UNIT
}
