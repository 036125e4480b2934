package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.Region;

/** A page of regions. */
@Description("A page of regions (区域列表)")
public record RegionConnection(
    @Description("The items with their cursors (条目)") List<@NonNull RegionEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Region> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** A region and its cursor. */
  @Description("A region in a page (区域条目)")
  public record RegionEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Region node) {}

  static RegionConnection of(Page<Region> page) {
    return new RegionConnection(
        page.edges(RegionEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
