package org.tongxin.network.view;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** A party in a view. */
@Description("A party in a view (图节点)")
public record GraphNode(
    @Id @Name("id") @Description("Global id of the party (编号)") String id,
    @Description("Stable code that people can read (代码)") String code,
    @Description("What it is (类型)") GraphNodeType type,
    @Nullable @Description(
            "Kind of a unit or an alliance, as in UnitKind or AllianceKind; null for a team (类别)")
        String kind,
    @Description("Name in Chinese (标签)") String label,
    @Nullable @Description("Name in English (英文标签)") String labelEn,
    @Id @Nullable @Description("Id of the combo that it is in; null where it is in none (所在分组)")
        String combo,
    @Description("How many ties it has on that day, shown or not; at least 1 (权重)") int weight,
    @Description("How many of its ties are shown (度)") int degree) {

  GraphNode in(@org.jspecify.annotations.Nullable String newCombo) {
    return new GraphNode(id, code, type, kind, label, labelEn, newCombo, weight, degree);
  }

  GraphNode withDegree(int newDegree) {
    return new GraphNode(id, code, type, kind, label, labelEn, combo, weight, newDegree);
  }
}
