package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Alliance;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Team;
import org.tongxin.network.Unit;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.NetworkGraph;

/** Where units, teams and alliances are members. */
@GraphQLApi
public class PartyMembershipsApi {
  private final NetworkGraph graph;
  private final Clock clock;

  PartyMembershipsApi(NetworkGraph graph, Clock clock) {
    this.graph = graph;
    this.clock = clock;
  }

  @Name("memberships")
  @Description("Where it is a member on a day, by the alliance's name (参加的联盟)")
  public Uni<List<MembershipConnection>> unitMemberships(
      @Source List<Unit> units,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Name("roles") @DefaultValue("[]") @Description("Only these roles; empty for all (角色)")
          List<@NonNull MembershipRole> roles,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return graph
        .memberships(units.stream().map(Unit::id).toList(), roles, asOf(asOf), page)
        .map(pages -> pages.stream().map(MembershipConnection::of).toList());
  }

  @Name("memberships")
  @Description("Where it is a member on a day, by the alliance's name (参加的联盟)")
  public Uni<List<MembershipConnection>> teamMemberships(
      @Source List<Team> teams,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Name("roles") @DefaultValue("[]") @Description("Only these roles; empty for all (角色)")
          List<@NonNull MembershipRole> roles,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return graph
        .memberships(teams.stream().map(Team::id).toList(), roles, asOf(asOf), page)
        .map(pages -> pages.stream().map(MembershipConnection::of).toList());
  }

  @Name("memberships")
  @Description("Where it is a member on a day, by the alliance's name (参加的联盟)")
  public Uni<List<MembershipConnection>> allianceMemberships(
      @Source List<Alliance> alliances,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Name("roles") @DefaultValue("[]") @Description("Only these roles; empty for all (角色)")
          List<@NonNull MembershipRole> roles,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return graph
        .memberships(alliances.stream().map(Alliance::id).toList(), roles, asOf(asOf), page)
        .map(pages -> pages.stream().map(MembershipConnection::of).toList());
  }

  private AsOf asOf(@Nullable LocalDate date) {
    return new AsOf(date, clock.instant());
  }
}
