package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Node;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;

/** A page of search results. */
@Description("A page of search results (检索结果列表)")
public record SearchConnection(
    @Description("The items with their cursors (条目)") List<@NonNull SearchEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Node> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** A search result and its cursor. */
  @Description("A search result in a page (检索结果条目)")
  public record SearchEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Node node) {}

  static SearchConnection of(Page<Node> page) {
    return new SearchConnection(
        page.edges(SearchEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
