package org.tongxin.network.view;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * A part of the network, ready to be drawn; the same question on the same state gives the same
 * view.
 */
@Description("A part of the network, ready to be drawn (网络视图)")
public record GraphView(
    @Id @Description("Id of the party in the middle (中心主体)") String root,
    @Description("How many steps from it (深度)") int depth,
    @Description("What the nodes are grouped by (分组方式)") GroupBy groupBy,
    @Description("The root first, then by distance, weight and name (节点)")
        List<@NonNull GraphNode> nodes,
    @Description("Every tie between two of the nodes (连线)") List<@NonNull GraphEdge> edges,
    @Description("Outer ones before inner ones (分组)") List<@NonNull GraphCombo> combos,
    @Description("How much there is within reach (总量)") GraphTotals totals,
    @Description(
            "Whether it was cut at maxNodes: the nearest are kept, of those the heaviest (是否截断)")
        boolean truncated,
    @Description("What this view is, to be passed to changes or networkChanged (修订)")
        String revision) {
  public GraphView {
    nodes = List.copyOf(nodes);
    edges = List.copyOf(edges);
    combos = List.copyOf(combos);
  }

  GraphView revised(String newRevision) {
    return new GraphView(
        root, depth, groupBy, nodes, edges, combos, totals, truncated, newRevision);
  }
}
