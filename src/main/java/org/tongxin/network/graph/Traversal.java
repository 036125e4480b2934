package org.tongxin.network.graph;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.Value;
import org.tongxin.graph.CypherFile;
import org.tongxin.graph.Graph;
import org.tongxin.network.AllianceKind;
import org.tongxin.network.UnitKind;
import org.tongxin.network.graph.Surroundings.Area;
import org.tongxin.network.graph.Surroundings.Thing;
import org.tongxin.network.graph.Surroundings.Tie;

/** Asks the graph who is within reach, and by which ways. */
@ApplicationScoped
public class Traversal {
  private static final CypherFile SURROUNDINGS = CypherFile.query("network/surroundings");
  private static final CypherFile CO_MEMBERS = CypherFile.query("network/co_members");
  private static final CypherFile SHORTEST_PATHS = CypherFile.query("network/shortest_paths");
  private static final CypherFile SUPERIOR_CHAIN = CypherFile.query("network/superior_chain");
  private static final CypherFile SUBORDINATE_COUNTS =
      CypherFile.query("network/subordinate_counts");

  private final Graph graph;

  Traversal(Graph graph) {
    this.graph = graph;
  }

  /**
   * How far and what for.
   *
   * @param depth steps from the root, 0 to 4
   * @param kinds of units; empty for all
   * @param most nodes
   * @param regions whether to answer with the regions too
   */
  public record Reach(int depth, List<UnitKind> kinds, int most, boolean regions) {}

  /** One statement, however many there are. */
  public Uni<Surroundings> surroundings(String rootId, Reach reach, AsOf asOf) {
    var parameters = asOf.parameters();
    parameters.put("root", rootId);
    parameters.put("depth", reach.depth());
    parameters.put("kinds", reach.kinds().stream().map(Enum::name).toList());
    parameters.put("maxNodes", reach.most());
    parameters.put("regions", reach.regions());
    return graph.ask(SURROUNDINGS, parameters).map(rows -> surroundings(rows.getFirst()));
  }

  /** Somebody who shares an alliance with {@code from}. */
  public record CoMember(String id, String sort, String from, String alliance) {}

  /** Whoever shares an alliance of these kinds with one of the frontier; one way to each. */
  public Uni<List<CoMember>> coMembers(List<String> frontier, List<AllianceKind> via, AsOf asOf) {
    if (frontier.isEmpty()) {
      return Uni.createFrom().item(List.of());
    }
    var parameters = asOf.parameters();
    parameters.put("frontier", frontier);
    parameters.put("via", via.stream().map(Enum::name).toList());
    return graph
        .ask(CO_MEMBERS, parameters)
        .map(rows ->
            rows.stream()
                .map(row ->
                    new CoMember(
                        row.get("id").asString(),
                        row.get("sort").asString(),
                        row.get("from").asString(),
                        row.get("alliance").asString()))
                .toList());
  }

  /** A way: the parties along it, and the tie between each two that follow one another. */
  public record Way(List<String> partyIds, List<Tie> ties) {
    public Way {
      partyIds = List.copyOf(partyIds);
      ties = List.copyOf(ties);
    }
  }

  /** All shortest ways of at most {@code maxHops} ties, at most {@code limit} of them. */
  public Uni<List<Way>> shortestPaths(
      String fromId, String toId, int maxHops, int limit, AsOf asOf) {
    var parameters = asOf.parameters();
    parameters.put("from", fromId);
    parameters.put("to", toId);
    parameters.put("maxHops", maxHops);
    parameters.put("limit", limit);
    return graph
        .ask(SHORTEST_PATHS, parameters)
        .map(rows ->
            rows.stream()
                .map(row ->
                    new Way(
                        row.get("parties").asList(Value::asString),
                        row.get("ties").asList(Traversal::tie)))
                .toList());
  }

  /** A level of the administrative line and the unit there. */
  public record Superior(int level, String unitId) {}

  /** The superiors of each unit, the nearest first, in the order of {@code unitIds}. */
  public Uni<List<List<Superior>>> superiors(List<String> unitIds, AsOf asOf) {
    var parameters = asOf.parameters();
    parameters.put("keys", unitIds);
    return graph
        .ask(SUPERIOR_CHAIN, parameters)
        .map(rows ->
            inOrder(
                rows,
                unitIds,
                row ->
                    row.get("superiors")
                        .asList(each ->
                            new Superior(each.get("level").asInt(), each.get("id").asString()))));
  }

  /** A level below a unit and how many units are there. */
  public record Below(int level, int units) {}

  /** How many units are below each unit, level by level, in the order of {@code unitIds}. */
  public Uni<List<List<Below>>> subordinateCounts(List<String> unitIds, AsOf asOf) {
    var parameters = asOf.parameters();
    parameters.put("keys", unitIds);
    return graph
        .ask(SUBORDINATE_COUNTS, parameters)
        .map(rows ->
            inOrder(
                rows,
                unitIds,
                row ->
                    row.get("levels")
                        .asList(each ->
                            new Below(each.get("level").asInt(), each.get("units").asInt()))));
  }

  private static Surroundings surroundings(Value row) {
    return new Surroundings(
        row.get("nodes").asList(Traversal::thing),
        row.get("edges").asList(Traversal::tie),
        row.get("regions").asList(Traversal::area),
        row.get("total").asInt(),
        row.get("ties").asInt());
  }

  private static Thing thing(Value node) {
    return new Thing(
        node.get("id").asString(),
        node.get("code").asString(),
        node.get("label").asString(),
        text(node, "kind"),
        node.get("name").asString(),
        text(node, "nameEn"),
        node.get("sort").asString(),
        node.get("weight").asInt(),
        text(node, "region"));
  }

  private static Tie tie(Value tie) {
    return new Tie(
        text(tie, "id"),
        tie.get("type").asString(),
        tie.get("source").asString(),
        tie.get("target").asString(),
        tie.get("bodies").isNull() ? 1 : tie.get("bodies").asInt(),
        date(tie, "since"),
        date(tie, "until"));
  }

  private static Area area(Value region) {
    return new Area(
        region.get("id").asString(), region.get("name").asString(), text(region, "parent"));
  }

  private static @Nullable String text(Value map, String name) {
    return Optional.of(map.get(name))
        .filter(value -> !value.isNull())
        .map(Value::asString)
        .orElse(null);
  }

  private static @Nullable LocalDate date(Value map, String name) {
    return Optional.of(map.get(name))
        .filter(value -> !value.isNull())
        .map(Value::asLocalDate)
        .orElse(null);
  }

  private static <T> List<List<T>> inOrder(
      List<Value> rows, List<String> keys, java.util.function.Function<Value, List<T>> as) {
    Map<String, List<T>> byKey = new HashMap<>();
    rows.forEach(row -> byKey.put(row.get("key").asString(), as.apply(row)));
    return keys.stream().map(key -> byKey.getOrDefault(key, List.of())).toList();
  }
}
