package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.Unit;

/** A page of units. */
@Description("A page of units (单位列表)")
public record UnitConnection(
    @Description("The items with their cursors (条目)") List<@NonNull UnitEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Unit> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** An unit and its cursor. */
  @Description("An unit in a page (单位条目)")
  public record UnitEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Unit node) {}

  static UnitConnection of(Page<Unit> page) {
    return new UnitConnection(
        page.edges(UnitEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
