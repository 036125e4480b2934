package org.tongxin.sharing.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;

/** A page of offers that a unit may use. */
@Description("A page of offers that a unit may use (可用供给列表)")
public record SharedOfferConnection(
    @Description("The items with their cursors (条目)") List<@NonNull SharedOfferEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull SharedOffer> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of offers that a unit may use in a page (可用供给条目)")
  public record SharedOfferEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") SharedOffer node) {}

  static SharedOfferConnection of(Page<SharedOffer> page) {
    return new SharedOfferConnection(
        page.edges(SharedOfferEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
