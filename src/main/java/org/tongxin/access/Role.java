package org.tongxin.access;

import org.eclipse.microprofile.graphql.Description;

/** What somebody may be granted, for one party or for all. */
@Description("What somebody may be granted, for one party or for all (授权角色)")
public enum Role {
  @Description("Sees what its unit's alliances share (成员)")
  MEMBER,
  @Description("Acts for its unit (联络员)")
  LIAISON,
  @Description("Keeps an alliance (联盟协调员)")
  COORDINATOR,
  @Description("An enterprise that matches needs to offers in alliances that admit it (协作企业)")
  PARTNER,
  @Description("Runs the service (管理员)")
  ADMINISTRATOR
}
