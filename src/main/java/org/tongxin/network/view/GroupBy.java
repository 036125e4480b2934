package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;

/** What the nodes of a view are grouped by. */
@Description("What the nodes of a view are grouped by (分组方式)")
public enum GroupBy {
  @Description("Not at all (不分组)")
  NONE,
  @Description("By region, each within the region that it lies in (按区域)")
  REGION,
  @Description("By kind (按类别)")
  KIND,
  @Description(
      "By the alliance that they are members of, the first by name, each within the alliance that it belongs to (按联盟)")
  ALLIANCE
}
