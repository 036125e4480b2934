package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.InboxItem;

/** A page of what awaits a party. */
@Description("A page of what awaits a party (待办列表)")
public record InboxConnection(
    @Description("The items with their cursors (条目)") List<@NonNull InboxEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull InboxItem> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("Something that awaits a party, in a page (待办条目)")
  public record InboxEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") InboxItem node) {}

  static InboxConnection of(Page<InboxItem> page) {
    return new InboxConnection(
        page.edges(InboxEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
