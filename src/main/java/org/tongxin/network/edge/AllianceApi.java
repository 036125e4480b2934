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
import org.tongxin.api.Languages;
import org.tongxin.api.Node;
import org.tongxin.api.PageRequest;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Party;
import org.tongxin.network.Region;
import org.tongxin.network.Unit;
import org.tongxin.network.graph.AsOf;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.graph.NetworkGraph.AllianceFilter;
import org.tongxin.network.graph.NetworkGraph.Candidate;

/** Alliances and what belongs to them. */
@GraphQLApi
public class AllianceApi {
  private final NetworkGraph graph;
  private final Lookups lookups;
  private final Clock clock;

  AllianceApi(NetworkGraph graph, Lookups lookups, Clock clock) {
    this.graph = graph;
    this.lookups = lookups;
    this.clock = clock;
  }

  @Query
  @Nullable @Allowed(Right.EVERYONE)
  @Description("An alliance by id or code; null where there is none (查询联盟)")
  public Uni<@org.jspecify.annotations.Nullable Alliance> alliance(
      @Name("key") @Id @Description("Id or code, such as bz-alli-zone (编号或代码)") String key,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    return lookups.find(key, Alliance.class);
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description("Alliances by name in pinyin order (联盟列表)")
  public Uni<AllianceConnection> alliances(
      @Name("kinds") @DefaultValue("[]") @Description("Only these kinds; empty for all (类别)")
          List<@NonNull AllianceKind> kinds,
      @Nullable @Name("member")
          @Id
          @Description("Only those of which this party is a member: id or code (成员)")
          String member,
      @Nullable @Name("asOf")
          @Description("On this day; today in each alliance's zone where absent (日期)")
          LocalDate asOf,
      @Name("practice")
          @DefaultValue("false")
          @Description("Also what is made up for practice (含练习用的虚构对象)")
          Boolean practice,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return lookups
        .idOf(member, "member", Party.class)
        .chain(memberId ->
            graph.alliances(
                new AllianceFilter(kinds, memberId, Boolean.TRUE.equals(practice)),
                asOf(asOf),
                page))
        .map(AllianceConnection::of);
  }

  @Description("Whether it is made up for practice (是否为练习用的虚构联盟)")
  public boolean practice(@Source Alliance alliance) {
    return alliance.standing().practice();
  }

  @Description("The kind in the language of Accept-Language (类别的文字)")
  public String kindLabel(@Source Alliance alliance) {
    return Languages.label(alliance.kind());
  }

  @Description("Its members on a day, by name in pinyin order (成员)")
  public Uni<List<MembershipConnection>> members(
      @Source List<Alliance> alliances,
      @Nullable @Name("asOf")
          @Description("On this day; today in the alliance's zone where absent (日期)")
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
        .members(alliances.stream().map(Alliance::id).toList(), roles, asOf(asOf), page)
        .map(pages -> pages.stream().map(MembershipConnection::of).toList());
  }

  @Nullable @Description("Where it is (所在区域)")
  public Uni<List<@org.jspecify.annotations.Nullable Region>> region(
      @Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().regionId(), Region.class);
  }

  @Nullable @Description("The alliance that it belongs to (上级联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> parent(
      @Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().parentId(), Alliance.class);
  }

  @Description("The alliances that belong to it (下属联盟)")
  public Uni<List<List<@NonNull Alliance>>> parts(@Source List<Alliance> alliances) {
    return graph
        .parts(alliances.stream().map(Alliance::id).toList())
        .chain(lists ->
            graph
                .things(lists.stream().flatMap(List::stream).toList())
                .map(things -> ofIds(lists, things)));
  }

  @Nullable @Description("The unit that embodies it, such as a joint committee's own body (实体)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> body(@Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().bodyId(), Unit.class);
  }

  @Nullable @Description("The unit around which it is built (核心单位)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> coreUnit(
      @Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().coreUnitId(), Unit.class);
  }

  @Nullable @Description("The party that leads it (牵头主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> lead(
      @Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().leadId(), Party.class);
  }

  @Nullable @Description("The unit where it works (工作中心)")
  public Uni<List<@org.jspecify.annotations.Nullable Unit>> centre(
      @Source List<Alliance> alliances) {
    return lookups.referred(alliances, alliance -> alliance.links().centreId(), Unit.class);
  }

  @Nullable @Description(
      "Another alliance whose members are its members too; they are not repeated in members (成员相同的联盟)")
  public Uni<List<@org.jspecify.annotations.Nullable Alliance>> membersSameAs(
      @Source List<Alliance> alliances) {
    return lookups.referred(
        alliances, alliance -> alliance.links().membersSameAsId(), Alliance.class);
  }

  @Description(
      "Who may be among the members that no source names: inference, never membership (可能的未列名成员)")
  public Uni<List<List<@NonNull UnnamedCandidate>>> candidates(@Source List<Alliance> alliances) {
    return graph
        .candidates(alliances.stream().map(Alliance::id).toList())
        .chain(lists ->
            graph
                .things(
                    lists.stream()
                        .flatMap(List::stream)
                        .map(Candidate::partyId)
                        .distinct()
                        .toList())
                .map(things -> lists.stream().map(list -> candidates(list, things)).toList()));
  }

  private AsOf asOf(@Nullable LocalDate date) {
    return new AsOf(date, clock.instant());
  }

  private static List<UnnamedCandidate> candidates(List<Candidate> list, Map<String, Node> things) {
    var candidates = new ArrayList<UnnamedCandidate>();
    for (Candidate candidate : list) {
      if (things.get(candidate.partyId()) instanceof Party party) {
        candidates.add(
            new UnnamedCandidate(party, candidate.group().isEmpty() ? null : candidate.group()));
      }
    }
    return candidates;
  }

  private static List<List<Alliance>> ofIds(List<List<String>> lists, Map<String, Node> things) {
    return lists.stream()
        .map(ids ->
            ids.stream()
                .map(things::get)
                .filter(Objects::nonNull)
                .map(Alliance.class::cast)
                .toList())
        .toList();
  }
}
