package org.tongxin.matching.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.matching.Pledge;

/** A page of pledges. */
@Description("A page of pledges (认领列表)")
public record PledgeConnection(
    @Description("The pledges with their cursors (条目)") List<@NonNull PledgeEdge> edges,
    @Description("The pledges alone (条目内容)") List<@NonNull Pledge> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("A pledge in a page (认领条目)")
  public record PledgeEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The pledge (内容)") Pledge node) {}

  static PledgeConnection of(Page<Pledge> page) {
    return new PledgeConnection(
        page.edges(PledgeEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
