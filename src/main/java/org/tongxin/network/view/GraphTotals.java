package org.tongxin.network.view;

import org.eclipse.microprofile.graphql.Description;

/** How much there is within reach, shown or not. */
@Description("How much there is within reach, shown or not (总量)")
public record GraphTotals(
    @Description("Nodes (节点数)") int nodes, @Description("Ties (连线数)") int edges) {}
