package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** What sort of need it is. */
@Description("What sort of need it is (需求类别)")
public enum NeedKind {
  @Description("Something that an organisation or an area lacks (需求)")
  NEED,
  @Description("A small wish of somebody, which one party claims and redeems (微心愿)")
  WISH
}
