package org.tongxin.meetings.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.meetings.Meeting;

/** A page of meetings. */
@Description("A page of meetings (会议列表)")
public record MeetingConnection(
    @Description("The items with their cursors (条目)") List<@NonNull MeetingEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Meeting> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of meetings in a page (会议条目)")
  public record MeetingEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Meeting node) {}

  static MeetingConnection of(Page<Meeting> page) {
    return new MeetingConnection(
        page.edges(MeetingEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
