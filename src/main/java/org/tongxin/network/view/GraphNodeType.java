package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;

/** What a node of a view is. */
@Description("What a node of a view is (节点类型)")
public enum GraphNodeType {
  @Description("Unit (单位)")
  UNIT,
  @Description("Team (队伍)")
  TEAM,
  @Description("Alliance (联盟)")
  ALLIANCE
}
