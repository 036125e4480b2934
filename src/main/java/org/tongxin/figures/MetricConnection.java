package org.tongxin.figures;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;

/** A page of figures. */
@Description("A page of figures (数据列表)")
public record MetricConnection(
    @Description("The items with their cursors (条目)") List<@NonNull MetricEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Metric> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** A figure and its cursor. */
  @Description("A figure in a page (数据条目)")
  public record MetricEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Metric node) {}

  static MetricConnection of(Page<Metric> page) {
    return new MetricConnection(
        page.edges(MetricEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
