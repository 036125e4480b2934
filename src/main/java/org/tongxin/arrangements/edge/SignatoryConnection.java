package org.tongxin.arrangements.edge;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.Page;
import org.tongxin.api.PageInfo;
import org.tongxin.arrangements.Signatory;

/** A page of signatories. */
@Description("A page of signatories (签约方列表)")
public record SignatoryConnection(
    @Description("The items with their cursors (条目)") List<@NonNull SignatoryEdge> edges,
    @Description("The items alone (条目内容)") List<@NonNull Signatory> nodes,
    @Description("Where the page stands in the list (分页信息)") PageInfo pageInfo,
    @Description("How many there are in all, counted up to 10000 (总数)") int totalCount) {

  /** One of them and its cursor. */
  @Description("One of signatories in a page (签约方条目)")
  public record SignatoryEdge(
      @Description("Where this item stands in the list (游标)") String cursor,
      @Description("The item (内容)") Signatory node) {}

  static SignatoryConnection of(Page<Signatory> page) {
    return new SignatoryConnection(
        page.edges(SignatoryEdge::new), page.nodes(), page.info(), page.totalCount());
  }
}
