package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;

/** What a tie in a view is. */
@Description("What a tie in a view is (连线类型)")
public enum GraphEdgeType {
  @Description("Is a member of (成员)")
  MEMBER_OF,
  @Description("Has as superior (隶属)")
  UNDER,
  @Description("Is a team of (所属)")
  AFFILIATED_WITH,
  @Description("Belongs to (属于)")
  PART_OF,
  @Description("Is embodied by (实体)")
  EMBODIED_BY,
  @Description("Is built around (核心)")
  CENTRED_ON,
  @Description("Is led by (牵头)")
  LED_BY,
  @Description("Works at (工作中心)")
  WORKS_AT,
  @Description("Has the same members as (成员相同)")
  SAME_MEMBERS_AS,
  @Description("Has the chair of in that turn (轮值主席)")
  CHAIRS,
  @Description("Has another duty of in that turn (值班)")
  ON_DUTY
}
