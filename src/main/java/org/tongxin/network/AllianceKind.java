package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** What sort of grouping an alliance is. */
@Description("Kind of an alliance (联盟类别)")
public enum AllianceKind {
  @Description("Demonstration zone (示范区)")
  DEMONSTRATION_ZONE,
  @Description("Joint committee (联合党委、大党委)")
  JOINT_COMMITTEE,
  @Description("Business district (商圈)")
  BUSINESS_DISTRICT,
  @Description("Volunteer league (志愿同盟)")
  VOLUNTEER_LEAGUE,
  @Description("Pairing (结对)")
  PAIRING,
  @Description("Share cooperation (入股合作)")
  SHARE_COOPERATION,
  @Description("Mode of collaboration (协作模式)")
  COLLABORATION_MODE
}
