package org.tongxin.sharing.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.sharing.Listing;

/** A page of listings. */
@Description("A page of listings (供需条目列表)")
public record ListingConnection(
    @Description("The items with their cursors (条目)") List<@NonNull ListingEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Listing> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of listings in a page (供需条目条目)")
  public record ListingEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Listing node) {}

  static ListingConnection of(Page<Listing> page) {
    return new ListingConnection(
        page.edges(ListingEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
