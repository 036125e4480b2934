package org.tongxin.network.edge;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.network.Answer;
import org.tongxin.network.Membership;
import org.tongxin.network.graph.MembersPage;

/** A page of memberships on a day. */
@Description("A page of memberships on a day (成员关系列表)")
public record MembershipConnection(
    @Description("The items with their cursors (条目)") List<@NonNull MembershipEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Membership> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount,
    @Description(
            "Whether the sources speak of that day: where NOT_STATED, an absent party may have been a member (是否载明)")
        Answer answer,
    @Nullable @Description(
            "The first day from which a source speaks of members whose start is unknown (载明之日)")
        LocalDate statedFrom) {

  /** A membership and its cursor. */
  @Description("A membership in a page (成员关系条目)")
  public record MembershipEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Membership node) {}

  static MembershipConnection of(MembersPage members) {
    Page<Membership> page = members.page();
    return new MembershipConnection(
        page.edges(MembershipEdge::new),
        page.nodes(),
        page.info(),
        page.totalCount(),
        members.notStated() ? Answer.NOT_STATED : Answer.STATED,
        members.statedFrom());
  }
}
