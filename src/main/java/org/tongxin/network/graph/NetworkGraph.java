package org.tongxin.network.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.api.Node;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.api.PageRequest;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.network.Alliance;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.Membership;
import org.tongxin.network.MembershipRole;
import org.tongxin.network.Region;
import org.tongxin.network.Subordination;
import org.tongxin.network.Unit;
import org.tongxin.network.UnitKind;

/**
 * Asks the graph about the network; every question takes many owners at once and costs one
 * statement.
 */
@ApplicationScoped
public class NetworkGraph {
  private static final CypherFile THINGS = CypherFile.query("network/things");
  private static final CypherFile UNITS = CypherFile.query("network/units");
  private static final CypherFile ALLIANCES = CypherFile.query("network/alliances");
  private static final CypherFile SEARCH = CypherFile.query("network/search");
  private static final CypherFile MEMBERS_OF = CypherFile.query("network/members_of");
  private static final CypherFile MEMBERSHIPS_OF = CypherFile.query("network/memberships_of");
  private static final CypherFile MEMBERSHIPS = CypherFile.query("network/memberships");
  private static final CypherFile SUPERIORS_OF = CypherFile.query("network/superiors_of");
  private static final CypherFile SUBORDINATES_OF = CypherFile.query("network/subordinates_of");
  private static final CypherFile REGIONS_WITHIN = CypherFile.query("network/regions_within");
  private static final CypherFile PARTS_OF = CypherFile.query("network/parts_of");
  private static final CypherFile CANDIDATES_OF = CypherFile.query("network/candidates_of");

  private final Graph graph;

  NetworkGraph(Graph graph) {
    this.graph = graph;
  }

  /** What a list of units is narrowed to; empty for all. */
  public record UnitFilter(List<UnitKind> kinds, String regionId, boolean practice) {}

  /** What a list of alliances is narrowed to; empty for all. */
  public record AllianceFilter(List<AllianceKind> kinds, String memberId, boolean practice) {}

  /** A party that may be among an alliance's unnamed members, and of which group. */
  public record Candidate(String partyId, String group) {}

  /**
   * Regions, units, teams and alliances by id or code; those that there are, under their id and
   * their code.
   */
  public Uni<Map<String, Node>> things(Collection<String> keys) {
    if (keys.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return graph
        .ask(THINGS, Map.of("keys", List.copyOf(keys)))
        .map(rows -> {
          var byKey = new HashMap<String, Node>();
          rows.forEach(row -> {
            Node node = Things.thing(row.get("thing"));
            byKey.put(row.get("id").asString(), node);
            byKey.put(row.get("code").asString(), node);
          });
          return byKey;
        });
  }

  public Uni<Page<Unit>> units(UnitFilter filter, PageRequest page) {
    var parameters = parameters(page);
    parameters.putAll(narrowed(filter));
    return graph
        .ask(UNITS, parameters)
        .map(rows -> page(rows.getFirst(), page, "sort", Things::unit));
  }

  public Uni<Page<Alliance>> alliances(AllianceFilter filter, AsOf asOf, PageRequest page) {
    var parameters = parameters(page);
    parameters.putAll(asOf.parameters());
    parameters.put("kinds", names(filter.kinds()));
    parameters.put("member", filter.memberId());
    parameters.put("practice", filter.practice());
    return graph
        .ask(ALLIANCES, parameters)
        .map(rows -> page(rows.getFirst(), page, "sort", Things::alliance));
  }

  /**
   * Whatever has a name like {@code text}.
   *
   * @param labels of the graph: Region, Unit, Team, Alliance; empty for all
   */
  public Uni<Page<Node>> search(
      SearchText text, List<String> labels, UnitFilter filter, PageRequest page) {
    var parameters = parameters(page);
    parameters.putAll(narrowed(filter));
    parameters.put("text", text.folded());
    parameters.put("lucene", text.lucene());
    parameters.put("labels", labels);
    return graph
        .ask(SEARCH, parameters)
        .map(rows -> page(rows.getFirst(), page, "rank", Things::thing));
  }

  /** The members of each alliance, in the order of {@code allianceIds}. */
  public Uni<List<MembersPage>> members(
      List<String> allianceIds, List<MembershipRole> roles, AsOf asOf, PageRequest page) {
    return memberPages(MEMBERS_OF, allianceIds, roles, asOf, page);
  }

  /** The memberships of each party, in the order of {@code partyIds}. */
  public Uni<List<MembersPage>> memberships(
      List<String> partyIds, List<MembershipRole> roles, AsOf asOf, PageRequest page) {
    return memberPages(MEMBERSHIPS_OF, partyIds, roles, asOf, page);
  }

  public Uni<List<Membership>> memberships(List<String> ids) {
    return graph
        .ask(MEMBERSHIPS, Map.of("keys", ids))
        .map(rows -> rows.stream().map(row -> Things.membership(row.get("membership"))).toList());
  }

  /** The superior of each unit, in the order of {@code unitIds}; null for a unit that has none. */
  public Uni<List<@Nullable Subordination>> superiors(List<String> unitIds, AsOf asOf) {
    var parameters = asOf.parameters();
    parameters.put("keys", unitIds);
    return graph
        .ask(SUPERIORS_OF, parameters)
        .map(rows -> {
          var byUnit = new HashMap<String, Subordination>();
          rows.forEach(row ->
              byUnit.put(
                  row.get("key").asString(), Things.subordination(row.get("subordination"))));
          var inOrder = new ArrayList<@Nullable Subordination>();
          unitIds.forEach(id -> inOrder.add(byUnit.get(id)));
          return inOrder;
        });
  }

  /** The units directly below each unit, in the order of {@code unitIds}. */
  public Uni<List<Page<Unit>>> subordinates(List<String> unitIds, AsOf asOf, PageRequest page) {
    var parameters = parameters(page);
    parameters.putAll(asOf.parameters());
    parameters.put("keys", unitIds);
    return graph
        .ask(SUBORDINATES_OF, parameters)
        .map(rows -> pages(rows, unitIds, page, Things::unit));
  }

  /** The regions directly within each region, in the order of {@code regionIds}. */
  public Uni<List<Page<Region>>> regionsWithin(List<String> regionIds, PageRequest page) {
    var parameters = parameters(page);
    parameters.put("keys", regionIds);
    return graph
        .ask(REGIONS_WITHIN, parameters)
        .map(rows -> pages(rows, regionIds, page, Things::region));
  }

  /** Ids of the alliances that belong to each alliance, in the order of {@code allianceIds}. */
  public Uni<List<List<String>>> parts(List<String> allianceIds) {
    return graph
        .ask(PARTS_OF, Map.of("keys", allianceIds))
        .map(rows ->
            inOrder(rows, allianceIds, row -> row.get("ids").asList(Value::asString), List.of()));
  }

  /** Who may be among the unnamed members of each alliance, in the order of {@code allianceIds}. */
  public Uni<List<List<Candidate>>> candidates(List<String> allianceIds) {
    return graph
        .ask(CANDIDATES_OF, Map.of("keys", allianceIds))
        .map(rows ->
            inOrder(
                rows,
                allianceIds,
                row -> row.get("candidates").asList(NetworkGraph::candidate),
                List.of()));
  }

  private Uni<List<MembersPage>> memberPages(
      CypherFile question,
      List<String> keys,
      List<MembershipRole> roles,
      AsOf asOf,
      PageRequest page) {
    var parameters = parameters(page);
    parameters.putAll(asOf.parameters());
    parameters.put("keys", keys);
    parameters.put("roles", names(roles));
    return graph
        .ask(question, parameters)
        .map(rows ->
            inOrder(
                rows, keys, row -> membersPage(row, page), new MembersPage(empty(), true, null)));
  }

  private static MembersPage membersPage(Value row, PageRequest page) {
    Value statedFrom = row.get("statedFrom");
    return new MembersPage(
        page(row, page, "sort", Things::membership),
        row.get("notStated").asBoolean(),
        statedFrom.isNull() ? null : statedFrom.asLocalDate());
  }

  private static Candidate candidate(Value value) {
    return new Candidate(value.get("id").asString(), value.get("group").asString());
  }

  private static Map<String, Object> parameters(PageRequest page) {
    var parameters = page.parameters();
    parameters.put("cap", Page.COUNT_CAP);
    return parameters;
  }

  private static Map<String, Object> narrowed(UnitFilter filter) {
    return Map.of(
        "kinds", names(filter.kinds()), "region", filter.regionId(), "practice", filter.practice());
  }

  // An explicit null in a request reaches here, whatever the argument's default is: it means all.
  private static List<String> names(@Nullable List<? extends Enum<?>> values) {
    return values == null ? List.of() : values.stream().map(Enum::name).toList();
  }

  private static <T> List<Page<T>> pages(
      List<Value> rows, List<String> keys, PageRequest page, Function<Value, T> as) {
    return inOrder(rows, keys, row -> page(row, page, "sort", as), empty());
  }

  private static <T> List<T> inOrder(
      List<Value> rows, List<String> keys, Function<Value, T> as, T none) {
    var byKey = new HashMap<String, T>();
    rows.forEach(row -> byKey.put(row.get("key").asString(), as.apply(row)));
    return keys.stream().map(key -> byKey.getOrDefault(key, none)).toList();
  }

  private static <T> Page<T> page(
      Value row, PageRequest request, String sort, Function<Value, T> as) {
    List<Value> items = row.get("items").asList(value -> value);
    return Page.of(items, row.get("total").asInt(), request, item -> item.get(sort).asString())
        .map(as);
  }

  private static <T> Page<T> empty() {
    return new Page<>(List.of(), List.of(), new PageInfo(false, false, null, null), 0);
  }
}
