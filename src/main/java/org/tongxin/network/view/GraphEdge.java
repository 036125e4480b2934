package org.tongxin.network.view;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** A tie between two parties of a view, from source to target. */
@Description("A tie between two parties of a view (图连线)")
public record GraphEdge(
    @Id @Name("id") @Description("Id of the tie, unique in the view (编号)") String id,
    @Id @Description("Id of the node that it leaves (起点)") String source,
    @Id @Description("Id of the node that it enters (终点)") String target,
    @Description("What it is (类型)") GraphEdgeType type,
    @Description("How many bodies it stands for (权重)") int weight,
    @Nullable @Description("First day; null where it is not known (起始日)") LocalDate since,
    @Nullable @Description("First day on which it is over; null while no end is known (终止日)")
        LocalDate until) {}
