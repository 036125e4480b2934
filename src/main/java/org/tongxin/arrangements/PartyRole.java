package org.tongxin.arrangements;

import org.eclipse.microprofile.graphql.Description;

/** What a party is to an arrangement. */
@Description("What a party is to an arrangement (参与角色)")
public enum PartyRole {
  @Description("It is a party to it (参与方)")
  PARTY,
  @Description("It keeps it (执行方)")
  HOLDER,
  @Description("It issued it (发文方)")
  ISSUER
}
