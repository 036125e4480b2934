package org.tongxin.network.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.view.MemberCohesion;

/** A page of members and what hangs on them. */
@Description("A page of members and what hangs on them (成员联结列表)")
public record CohesionConnection(
    @Description("The items with their cursors (条目)") List<@NonNull CohesionEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull MemberCohesion> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount,
    @Description("Whether all within four steps of the alliance was looked at (是否完整)")
        boolean complete) {

  /** One of them and its cursor. */
  @Description("One of members and what hangs on them in a page (成员联结条目)")
  public record CohesionEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") MemberCohesion node) {}

  static CohesionConnection of(Page<MemberCohesion> page, boolean complete) {
    return new CohesionConnection(
        page.edges(CohesionEdge::new), page.nodes(), page.info(), page.totalCount(), complete);
  }
}
