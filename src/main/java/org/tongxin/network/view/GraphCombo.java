package org.tongxin.network.view;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** A group of nodes, which may lie within another one. */
@Description("A group of nodes, which may lie within another one (图分组)")
public record GraphCombo(
    @Id @Name("id") @Description("Id of the group, unique in the view and no node's (编号)")
        String id,
    @Description("What it stands for (标签)") String label,
    @Description("What it groups by (分组方式)") GroupBy type,
    @Id @Nullable @Description("Id of the combo that it is in; null for an outermost one (上级分组)")
        String combo,
    @Description("How many nodes are directly in it (节点数)") int size) {}
