package org.tongxin.arrangements.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.arrangements.Arrangement;

/** A page of arrangements. */
@Description("A page of arrangements (机制列表)")
public record ArrangementConnection(
    @Description("The items with their cursors (条目)") List<@NonNull ArrangementEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Arrangement> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of arrangements in a page (机制条目)")
  public record ArrangementEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Arrangement node) {}

  static ArrangementConnection of(Page<Arrangement> page) {
    return new ArrangementConnection(
        page.edges(ArrangementEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
