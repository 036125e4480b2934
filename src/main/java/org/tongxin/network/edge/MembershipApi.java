package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.Languages;
import org.tongxin.network.Alliance;
import org.tongxin.network.Membership;
import org.tongxin.network.Party;
import org.tongxin.network.Start;

/** What belongs to a membership. */
@GraphQLApi
public class MembershipApi {
  private final Lookups lookups;

  MembershipApi(Lookups lookups) {
    this.lookups = lookups;
  }

  @Description("The role in the language of Accept-Language (角色的文字)")
  public String roleLabel(@Source Membership membership) {
    return Languages.label(membership.role());
  }

  @Description("Whether the day it began is known (起始是否已知)")
  public Start start(@Source Membership membership) {
    return membership.since() == null ? Start.UNKNOWN_START : Start.KNOWN_START;
  }

  @Description("The member (成员)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(
      @Source List<Membership> memberships) {
    return lookups.referred(memberships, Membership::partyId, Party.class);
  }

  @Description("The alliance (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> alliance(
      @Source List<Membership> memberships) {
    return lookups.referred(memberships, Membership::allianceId, Alliance.class);
  }
}
