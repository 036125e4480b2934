package org.tongxin.network;

import org.eclipse.microprofile.graphql.Description;

/** What a member is in its alliance. */
@Description("Role of a member (成员角色)")
public enum MembershipRole {
  @Description("Member (成员)")
  MEMBER,
  @Description("Lead (牵头)")
  LEAD,
  @Description("Secretary (书记单位)")
  SECRETARY,
  @Description("Vice-secretary (副书记单位)")
  VICE_SECRETARY,
  @Description("Partner (共建单位)")
  PARTNER,
  @Description("Partner enterprise, admitted to match its offers (协作企业)")
  PARTNER_ENTERPRISE,
  @Description("Guidance (指导)")
  GUIDANCE,
  @Description("Enterprise side (企业方)")
  ENTERPRISE,
  @Description("Village side (村方)")
  VILLAGE,
  @Description("Collective (集体方)")
  COLLECTIVE,
  @Description("Community Party organisation (社区党组织)")
  COMMUNITY_PARTY_ORGANISATION,
  @Description("Departments (职能部门)")
  DEPARTMENTS
}
