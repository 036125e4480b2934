package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.figures.Metric;
import org.tongxin.network.Alliance;
import org.tongxin.network.Correction;
import org.tongxin.network.Membership;
import org.tongxin.network.Unit;
import org.tongxin.network.input.CorrectFactInput;
import org.tongxin.network.ledger.Corrections;

/** Facts that were put right, and what they said before. */
@GraphQLApi
public class CorrectionApi {
  private final Corrections corrections;
  private final Payloads payloads;

  CorrectionApi(Corrections corrections, Payloads payloads) {
    this.corrections = corrections;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Puts a wrong fact right, as an administrator; its citations and what it said before stay (更正事实)")
  public Uni<CorrectionPayload> correctFact(
      @Name("input") @Description("What is to be done (输入)") CorrectFactInput input) {
    return payloads.answer(caller -> corrections.correct(caller, input), CorrectionPayload::new);
  }

  @Name("corrections")
  @Description("Facts of it that were put right, the oldest first (更正)")
  public Uni<List<List<@NonNull Correction>>> unitCorrections(@Source List<Unit> units) {
    return corrections.of(units.stream().map(Unit::id).toList());
  }

  @Name("corrections")
  @Description("Facts of it that were put right, the oldest first (更正)")
  public Uni<List<List<@NonNull Correction>>> allianceCorrections(
      @Source List<Alliance> alliances) {
    return corrections.of(alliances.stream().map(Alliance::id).toList());
  }

  @Name("corrections")
  @Description("Facts of it that were put right, the oldest first (更正)")
  public Uni<List<List<@NonNull Correction>>> membershipCorrections(
      @Source List<Membership> memberships) {
    return corrections.of(memberships.stream().map(Membership::id).toList());
  }

  @Name("corrections")
  @Description("Facts of it that were put right, the oldest first (更正)")
  public Uni<List<List<@NonNull Correction>>> metricCorrections(@Source List<Metric> metrics) {
    return corrections.of(metrics.stream().map(Metric::id).toList());
  }
}
