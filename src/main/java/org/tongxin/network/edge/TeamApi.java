package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Team;

/** Teams; they are reached through their alliances, by search, or by id. */
@GraphQLApi
public class TeamApi {
  private final Lookups lookups;

  TeamApi(Lookups lookups) {
    this.lookups = lookups;
  }

  @Nullable @Description("The party that it belongs to; null where the source does not say (所属主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> affiliation(@Source List<Team> teams) {
    return lookups.referred(teams, Team::affiliationId, Party.class);
  }

  @Nullable @Description("Where it works; null where the source does not say (活动区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> region(@Source List<Team> teams) {
    return lookups.referred(teams, Team::regionId, Region.class);
  }
}
