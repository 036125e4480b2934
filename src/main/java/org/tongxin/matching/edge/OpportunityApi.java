package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.matching.Opportunity;
import org.tongxin.matching.search.OpportunitySearch;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.ledger.Audiences;

/** What a party may serve. */
@GraphQLApi
public class OpportunityApi {
  private final OpportunitySearch search;
  private final Audiences audiences;
  private final Callers callers;
  private final Lookups lookups;

  OpportunityApi(OpportunitySearch search, Audiences audiences, Callers callers, Lookups lookups) {
    this.search = search;
    this.audiences = audiences;
    this.callers = callers;
    this.lookups = lookups;
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Open needs that a party may serve, those near it in the network first, each part the best first: those that its open offers fit, and those near it that none fits; for whoever acts for the party (可对接的需求)")
  public Uni<List<@NonNull Opportunity>> opportunities(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Nullable @Name("first") @Description("How many, 1 to 50; 20 where absent (前几项)")
          Integer first,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    int most = MatchApi.most(first);
    return lookups
        .require(party, "party", Party.class)
        .call(found -> callers.current().invoke(caller -> caller.requireActingFor(found.id())))
        .chain(found -> audiences.current().chain(audience -> search.of(found, audience)))
        .map(all -> all.stream().limit(most).toList());
  }
}
