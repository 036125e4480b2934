package org.tongxin.meetings.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.meetings.RecurringDay;

/** A page of recurring days. */
@Description("A page of recurring days (定期事项列表)")
public record RecurringDayConnection(
    @Description("The items with their cursors (条目)") List<@NonNull RecurringDayEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull RecurringDay> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of recurring days in a page (定期事项条目)")
  public record RecurringDayEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") RecurringDay node) {}

  static RecurringDayConnection of(Page<RecurringDay> page) {
    return new RecurringDayConnection(
        page.edges(RecurringDayEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
