package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** What sort of organisation, station or venue a unit is. */
@Description("Kind of a unit (单位类别)")
public enum UnitKind {
  @Description("Subdistrict authority (街道)")
  SUBDISTRICT,
  @Description("Town or township (乡镇)")
  TOWNSHIP,
  @Description("Community (社区)")
  COMMUNITY,
  @Description("Village (村)")
  VILLAGE,
  @Description("Grid (网格)")
  GRID,
  @Description("Responsibility zone (责任区)")
  ZONE,
  @Description("Party committee (党委)")
  PARTY_COMMITTEE,
  @Description("Joint Party committee (联合党委)")
  JOINT_PARTY_COMMITTEE,
  @Description("Party branch (党支部)")
  PARTY_BRANCH,
  @Description("Group of Party branches (党支部组)")
  PARTY_BRANCH_GROUP,
  @Description("Joint body (联席机构)")
  JOINT_BODY,
  @Description("Government or Party agency (机关部门)")
  AGENCY,
  @Description("Group of agencies (部门组)")
  AGENCY_GROUP,
  @Description("Court or tribunal (法院、法庭)")
  COURT,
  @Description("Police station (派出所)")
  POLICE_STATION,
  @Description("Supervision committee (监督委员会)")
  SUPERVISION_COMMITTEE,
  @Description("School or college (学校)")
  SCHOOL,
  @Description("Health centre (卫生服务中心)")
  HEALTH_CENTRE,
  @Description("Bank (银行)")
  BANK,
  @Description("Enterprise (企业)")
  ENTERPRISE,
  @Description("Cooperative (合作社)")
  COOPERATIVE,
  @Description("Social organisation (社会组织)")
  SOCIAL_ORGANISATION,
  @Description("Self-governance body (居民自治组织)")
  SELF_GOVERNANCE_BODY,
  @Description("Office building (商务楼宇)")
  OFFICE_BUILDING,
  @Description("Shopping mall (商场)")
  SHOPPING_MALL,
  @Description("Scenic area (景区)")
  SCENIC_AREA,
  @Description("Online platform (网络平台)")
  PLATFORM,
  @Description("Service station (服务驿站)")
  SERVICE_STATION,
  @Description("Care station (养老服务站)")
  CARE_STATION,
  @Description("Canteen (食堂)")
  CANTEEN,
  @Description("Venue (阵地)")
  VENUE,
  @Description("Group of venues (阵地组)")
  VENUE_GROUP;

  /** Whether units of this kind are places that can be shown, offered and booked. */
  public boolean isVenue() {
    return switch (this) {
      case SERVICE_STATION,
          CARE_STATION,
          CANTEEN,
          VENUE,
          VENUE_GROUP,
          OFFICE_BUILDING,
          SHOPPING_MALL ->
          true;
      case SUBDISTRICT, TOWNSHIP, COMMUNITY, VILLAGE, GRID, ZONE -> false;
      case PARTY_COMMITTEE, JOINT_PARTY_COMMITTEE, PARTY_BRANCH, PARTY_BRANCH_GROUP, JOINT_BODY ->
          false;
      case AGENCY, AGENCY_GROUP, COURT, POLICE_STATION, SUPERVISION_COMMITTEE -> false;
      case SCHOOL, HEALTH_CENTRE, BANK, ENTERPRISE, COOPERATIVE, SOCIAL_ORGANISATION -> false;
      case SELF_GOVERNANCE_BODY, SCENIC_AREA, PLATFORM -> false;
    };
  }
}
