package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** What sort of arrangement it is. */
@Description("What sort of arrangement it is (机制类别)")
public enum ArrangementKind {
  @Description("Pact, to be signed (结盟书)")
  PACT,
  @Description("Commitment, to be kept by each party (责任状、承诺)")
  COMMITMENT,
  @Description("Liaison stations (联络站)")
  LIAISON_STATION,
  @Description("Exchange of liaison officers (联络员)")
  LIAISON_OFFICER,
  @Description("Joint aims (共同目标)")
  JOINT_PRINCIPLES,
  @Description("Mechanism (机制)")
  MECHANISM,
  @Description("Negotiated arrangement (协商安排)")
  NEGOTIATED_ARRANGEMENT,
  @Description("Process (流程)")
  PROCESS,
  @Description("Contact by grids and areas (分片联系)")
  GRID_CONTACT,
  @Description("Fee that residents pay themselves (自管费用)")
  SELF_SERVICE_FEE,
  @Description("Village rule (村规民约)")
  VILLAGE_RULE,
  @Description("Sharing of profits (分成约定)")
  PROFIT_SHARING,
  @Description("Chain of organisations (组织架构)")
  ORGANISATION_CHAIN,
  @Description("Policy document (政策文件)")
  POLICY_DOCUMENT,
  @Description("Single contact (统一对接)")
  SINGLE_CONTACT,
  @Description("Reporting for duty (报到)")
  REPORTING,
  @Description("Focus areas (工作重点)")
  FOCUS_AREAS,
  @Description("Contact board (联系牌)")
  CONTACT_BOARD,
  @Description("Indicator (评价指标)")
  INDICATOR,
  @Description("Triage rule (分类办理)")
  TRIAGE_RULE,
  @Description("Campaign (行动)")
  CAMPAIGN,
  @Description("Outreach (主动对接)")
  OUTREACH
}
