package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Service;
import org.tongxin.sharing.graph.ListingGraph;

/** Who served whom. */
@GraphQLApi
public class ServiceApi {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private final ListingGraph graph;
  private final Lookups lookups;
  private final Callers callers;
  private final Clock clock;

  ServiceApi(ListingGraph graph, Lookups lookups, Callers callers, Clock clock) {
    this.graph = graph;
    this.lookups = lookups;
    this.callers = callers;
    this.clock = clock;
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Who served whom, of a party, and of an alliance also among its members, for whoever acts for it: at most 1000 pairs, the busiest first (服务关系)")
  public Uni<List<@NonNull Service>> services(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party) {
    return lookups
        .idOf(party, "party", Party.class)
        .call(id -> callers.current().invoke(caller -> caller.requireActingFor(id)))
        .chain(id -> graph.services(id, LocalDate.ofInstant(clock.instant(), ZONE)));
  }

  @Description("Whoever provided it (提供方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> provider(
      @Source List<Service> services) {
    return lookups.referred(services, Service::providerId, Party.class);
  }

  @Description("Whoever received it (受益方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> receiver(
      @Source List<Service> services) {
    return lookups.referred(services, Service::receiverId, Party.class);
  }
}
