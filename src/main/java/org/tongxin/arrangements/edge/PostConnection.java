package org.tongxin.arrangements.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.arrangements.Post;

/** A page of posts. */
@Description("A page of posts (职务列表)")
public record PostConnection(
    @Description("The items with their cursors (条目)") List<@NonNull PostEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Post> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of posts in a page (职务条目)")
  public record PostEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Post node) {}

  static PostConnection of(Page<Post> page) {
    return new PostConnection(
        page.edges(PostEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
