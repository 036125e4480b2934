package org.tongxin.duty.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.duty.Handover;

/** A page of handovers. */
@Description("A page of handovers (交接列表)")
public record HandoverConnection(
    @Description("The handovers with their cursors (条目)") List<@NonNull HandoverEdge> edges,
    @Description("The handovers alone (条目内容)") List<@NonNull Handover> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("A handover in a page (交接条目)")
  public record HandoverEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The handover (内容)") Handover node) {}

  static HandoverConnection of(Page<Handover> page) {
    return new HandoverConnection(
        page.edges(HandoverEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
