package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.Alliance;

/** A page of alliances. */
@Description("A page of alliances (联盟列表)")
public record AllianceConnection(
    @Description("The items with their cursors (条目)") List<@NonNull AllianceEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Alliance> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** An alliance and its cursor. */
  @Description("An alliance in a page (联盟条目)")
  public record AllianceEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Alliance node) {}

  static AllianceConnection of(Page<Alliance> page) {
    return new AllianceConnection(
        page.edges(AllianceEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
