package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** What an application asks for. */
@Description("What an application asks for (申请类别)")
public enum ApplicationKind {
  @Description("To become a member (申请加入)")
  MEMBER,
  @Description("To be admitted as a partner enterprise (申请成为协作方)")
  PARTNER
}
