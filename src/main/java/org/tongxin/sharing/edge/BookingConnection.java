package org.tongxin.sharing.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.sharing.Booking;

/** A page of bookings. */
@Description("A page of bookings (预约列表)")
public record BookingConnection(
    @Description("The items with their cursors (条目)") List<@NonNull BookingEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Booking> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of bookings in a page (预约条目)")
  public record BookingEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Booking node) {}

  static BookingConnection of(Page<Booking> page) {
    return new BookingConnection(
        page.edges(BookingEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
