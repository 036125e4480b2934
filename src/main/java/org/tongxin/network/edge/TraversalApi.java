package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Node;
import org.tongxin.api.PageRequest;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.Party;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.view.Cohesion;
import org.tongxin.network.view.MemberCohesion;
import org.tongxin.network.view.NetworkPath;
import org.tongxin.network.view.NetworkPaths;
import org.tongxin.network.view.Partner;
import org.tongxin.network.view.Partners;
import org.tongxin.network.view.Ways;

/** Who is within reach, by which ways, and on whom the network hangs. */
@GraphQLApi
public class TraversalApi {
  private static final int MOST_HOPS = 4;
  private final Partners partners;
  private final Ways ways;
  private final NetworkGraph graph;
  private final Lookups lookups;
  private final Clock clock;

  TraversalApi(Partners partners, Ways ways, NetworkGraph graph, Lookups lookups, Clock clock) {
    this.partners = partners;
    this.ways = ways;
    this.graph = graph;
    this.lookups = lookups;
    this.clock = clock;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Who can be reached from a party through shared alliances and pairings, the nearest first, with the way (可达主体)")
  public Uni<PartnerConnection> partners(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Name("hops")
          @DefaultValue("1")
          @Description("How many shared alliances may lie between, 1 to 4 (跳数)")
          Integer hops,
      @Name("via")
          @DefaultValue("[]")
          @Description("Only through alliances of these kinds; empty for all (途经类别)")
          List<@NonNull AllianceKind> via,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    int reach = Objects.requireNonNullElse(hops, 1);
    new Checks()
        .that(reach >= 1 && reach <= MOST_HOPS, Refusal.badInput("hops", "跳数须为1至4", "is 1 to 4"))
        .date("asOf", asOf)
        .refuse();
    List<AllianceKind> kinds = Objects.requireNonNullElse(via, List.of());
    return lookups
        .idOf(party, "party", Party.class)
        .chain(id -> partners.of(id, reach, kinds, asOf(asOf), page))
        .map(PartnerConnection::of);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "All shortest ways between two parties, over memberships, superiors and what alliances are tied to (最短路径)")
  public Uni<NetworkPaths> path(
      @Name("from") @Id @Description("Id or code of the party that it starts from (起点)")
          String from,
      @Name("to") @Id @Description("Id or code of the party that it leads to (终点)") String to,
      @Name("maxHops") @DefaultValue("6") @Description("How many ties at most, 1 to 8 (最多步数)")
          Integer maxHops,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf) {
    new Checks().date("asOf", asOf).refuse();
    return lookups
        .idOf(from, "from", Party.class)
        .chain(fromId ->
            lookups
                .idOf(to, "to", Party.class)
                .chain(toId ->
                    ways.between(
                        fromId, toId, Objects.requireNonNullElse(maxHops, 6), asOf(asOf))));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "On which members an alliance's network hangs, looking four steps around it: bridges, and members that nothing else ties to it (桥梁与孤立成员)")
  public Uni<CohesionConnection> bridges(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance,
      @Name("cohesion")
          @DefaultValue("[\"BRIDGE\", \"ISOLATED\"]")
          @Description("Only these; empty for all (联结程度)")
          List<@NonNull Cohesion> cohesion,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    new Checks().date("asOf", asOf).refuse();
    List<Cohesion> wanted = Objects.requireNonNullElse(cohesion, List.of());
    return lookups
        .idOf(alliance, "alliance", Alliance.class)
        .chain(id -> ways.cohesion(id, asOf(asOf)))
        .map(found -> {
          List<MemberCohesion> members =
              found.members().stream()
                  .filter(member -> wanted.isEmpty() || wanted.contains(member.cohesion()))
                  .toList();
          return CohesionConnection.of(page.cut(members, MemberCohesion::sort), found.complete());
        });
  }

  @Description("The party (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> party(@Source List<Partner> partners) {
    return lookups.referred(partners, Partner::partyId, Party.class);
  }

  @Name("party")
  @Description("With whom it is shared (主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> stepParty(
      @Source List<Partner.Step> steps) {
    return lookups.referred(steps, Partner.Step::partyId, Party.class);
  }

  @Name("alliance")
  @Description("The alliance that is shared (联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> stepAlliance(
      @Source List<Partner.Step> steps) {
    return lookups.referred(steps, Partner.Step::allianceId, Alliance.class);
  }

  @Name("party")
  @Description("The member (成员)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> cohesionParty(
      @Source List<MemberCohesion> members) {
    return lookups.referred(members, MemberCohesion::partyId, Party.class);
  }

  @Description("The parties along it, both ends included (途经主体)")
  public Uni<List<List<@NonNull Party>>> parties(@Source List<NetworkPath> paths) {
    List<String> ids = paths.stream().flatMap(path -> path.partyIds().stream()).distinct().toList();
    return graph
        .things(ids)
        .map(things -> paths.stream().map(path -> parties(path, things)).toList());
  }

  private static List<Party> parties(NetworkPath path, Map<String, Node> things) {
    var parties = new ArrayList<Party>();
    for (String id : path.partyIds()) {
      if (things.get(id) instanceof Party party) {
        parties.add(party);
      }
    }
    return parties;
  }

  private AsOf asOf(@Nullable LocalDate date) {
    return new AsOf(date, clock.instant());
  }
}
