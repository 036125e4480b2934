package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.Languages;
import org.tongxin.api.UserError;
import org.tongxin.graph.Freshness;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refused;
import org.tongxin.network.Alliance;
import org.tongxin.network.Membership;
import org.tongxin.network.Party;
import org.tongxin.network.Start;
import org.tongxin.network.ledger.Joining;

/** Memberships, and joining. */
@GraphQLApi
public class MembershipApi {
  private final Joining joining;
  private final Callers callers;
  private final Lookups lookups;
  private final Freshness freshness;

  MembershipApi(Joining joining, Callers callers, Lookups lookups, Freshness freshness) {
    this.joining = joining;
    this.callers = callers;
    this.lookups = lookups;
    this.freshness = freshness;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Adds a party to an alliance, as the alliance's coordinator (加入联盟)")
  public Uni<JoinAlliancePayload> joinAlliance(
      @Name("input") @Description("Who joins what, as what and when (输入)")
          JoinAllianceInput input) {
    Language language = Languages.current();
    return callers
        .current()
        .chain(caller -> joining.join(caller, input.wish(), input.idempotencyKey()))
        .invoke(joined -> freshness.want(joined.position()))
        .map(JoinAlliancePayload::of)
        .onFailure(Refused.class)
        .recoverWithItem(failure -> refused(failure, language));
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

  private static JoinAlliancePayload refused(Refused refused, Language language) {
    return switch (refused.first().code()) {
      // An outage is no answer to the input: it goes where clients look for faults of the service.
      case UNAVAILABLE -> throw refused;
      default -> new JoinAlliancePayload(null, null, UserError.of(refused.refusals(), language));
    };
  }
}
