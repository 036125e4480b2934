package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.network.input.DissolveAllianceInput;
import org.tongxin.network.input.EndPairingInput;
import org.tongxin.network.input.FormAllianceInput;
import org.tongxin.network.input.PairUnitsInput;
import org.tongxin.network.ledger.Alliances;
import org.tongxin.network.ledger.Pairings;

/** Alliances and pairings: formed and dissolved. */
@GraphQLApi
public class AllianceMutations {
  private final Alliances alliances;
  private final Pairings pairings;
  private final Payloads payloads;

  AllianceMutations(Alliances alliances, Pairings pairings, Payloads payloads) {
    this.alliances = alliances;
    this.pairings = pairings;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Forms an alliance, as a coordinator, who keeps it (组建联盟)")
  public Uni<AlliancePayload> formAlliance(
      @Name("input") @Description("What is to be done (输入)") FormAllianceInput input) {
    return payloads.answer(caller -> alliances.form(caller, input), AlliancePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Dissolves an alliance from a day on, as its coordinator; every membership ends with it (解散联盟)")
  public Uni<AlliancePayload> dissolveAlliance(
      @Name("input") @Description("What is to be done (输入)") DissolveAllianceInput input) {
    return payloads.answer(caller -> alliances.dissolve(caller, input), AlliancePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Pairs two parties, as whoever acts for both or as a coordinator (结对)")
  public Uni<AlliancePayload> pairUnits(
      @Name("input") @Description("What is to be done (输入)") PairUnitsInput input) {
    return payloads.answer(caller -> pairings.pair(caller, input), AlliancePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Ends a pairing from a day on, as whoever acts for a side (结束结对)")
  public Uni<AlliancePayload> endPairing(
      @Name("input") @Description("What is to be done (输入)") EndPairingInput input) {
    return payloads.answer(caller -> pairings.end(caller, input), AlliancePayload::new);
  }
}
