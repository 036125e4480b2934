package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.view.Partner;

/** A page of parties within reach. */
@Description("A page of parties within reach (可达主体列表)")
public record PartnerConnection(
    @Description("The items with their cursors (条目)") List<@NonNull PartnerEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Partner> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of parties within reach in a page (可达主体条目)")
  public record PartnerEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Partner node) {}

  static PartnerConnection of(Page<Partner> page) {
    return new PartnerConnection(
        page.edges(PartnerEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
