package org.tongxin.arrangements.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.arrangements.Event;

/** A page of events. */
@Description("A page of events (事件列表)")
public record EventConnection(
    @Description("The items with their cursors (条目)") List<@NonNull EventEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Event> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of events in a page (事件条目)")
  public record EventEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Event node) {}

  static EventConnection of(Page<Event> page) {
    return new EventConnection(
        page.edges(EventEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
