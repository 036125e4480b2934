package org.tongxin.network.view;

import io.smallrye.graphql.api.Nullable;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What changed between two revisions of a view. */
@Description(
    "What changed between two revisions of a view: remove, then add, then replace by id (视图变化)")
public record GraphDelta(
    @Description("The revision that it starts from (起始修订)") String since,
    @Description("The revision that it leads to (目标修订)") String revision,
    @Nullable @Description(
            "The whole new view, where the old one is too old to be told apart: replace everything by it (需重新同步)")
        GraphView resync,
    @Description("Nodes that are new (新增节点)") List<@NonNull GraphNode> addedNodes,
    @Description("Nodes that have changed (更新节点)") List<@NonNull GraphNode> updatedNodes,
    @Description("Ids of nodes that are gone (移除节点)") List<@NonNull String> removedNodes,
    @Description("Ties that are new (新增连线)") List<@NonNull GraphEdge> addedEdges,
    @Description("Ties that have changed (更新连线)") List<@NonNull GraphEdge> updatedEdges,
    @Description("Ids of ties that are gone (移除连线)") List<@NonNull String> removedEdges,
    @Description("Combos that are new, outer ones first (新增分组)")
        List<@NonNull GraphCombo> addedCombos,
    @Description("Combos that have changed (更新分组)") List<@NonNull GraphCombo> updatedCombos,
    @Description("Ids of combos that are gone (移除分组)") List<@NonNull String> removedCombos,
    @Description("How much there is within reach now (总量)") GraphTotals totals,
    @Description("Whether the new view was cut (是否截断)") boolean truncated) {

  /** Where somebody stands who has the view of a revision and was told nothing yet. */
  static GraphDelta start(String since) {
    return new GraphDelta(
        since,
        since,
        null,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        new GraphTotals(0, 0),
        false);
  }

  /** From one view to the next. */
  static GraphDelta between(GraphView from, GraphView to) {
    var nodes = Difference.of(from.nodes(), to.nodes(), GraphNode::id);
    var edges = Difference.of(from.edges(), to.edges(), GraphEdge::id);
    var combos = Difference.of(from.combos(), to.combos(), GraphCombo::id);
    return new GraphDelta(
        from.revision(),
        to.revision(),
        null,
        nodes.added(),
        nodes.updated(),
        nodes.removed(),
        edges.added(),
        edges.updated(),
        edges.removed(),
        combos.added(),
        combos.updated(),
        combos.removed(),
        to.totals(),
        to.truncated());
  }

  /** Everything anew, for whoever has a view that nobody remembers. */
  static GraphDelta resync(String since, GraphView to) {
    return new GraphDelta(
        since,
        to.revision(),
        to,
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        to.totals(),
        to.truncated());
  }

  /** Whether there is nothing to tell. */
  @Ignore
  boolean isNothing() {
    return since.equals(revision);
  }

  /** What was added, updated and removed between two lists of things with ids. */
  private record Difference<T>(List<T> added, List<T> updated, List<String> removed) {
    static <T> Difference<T> of(List<T> from, List<T> to, Function<T, String> id) {
      Map<String, T> before = new LinkedHashMap<>();
      from.forEach(each -> before.put(id.apply(each), each));
      var added = new ArrayList<T>();
      var updated = new ArrayList<T>();
      for (T each : to) {
        T old = before.remove(id.apply(each));
        if (old == null) {
          added.add(each);
        } else if (!old.equals(each)) {
          updated.add(each);
        }
      }
      return new Difference<>(added, updated, List.copyOf(before.keySet()));
    }
  }
}
