package org.tongxin.sharing;

import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.recurrence.Span;

/** A time during which an offer is closed, whatever its windows say. */
@Description("A time during which an offer is closed, whatever its windows say (停用时段)")
public record Blackout(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String offerId,
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends,
    @Description("Why (原因)") String reason,
    @Description("Whether it was lifted (是否已解除)") boolean lifted)
    implements Node {

  public Blackout lift() {
    return new Blackout(id, version + 1, offerId, starts, ends, reason, true);
  }

  @org.eclipse.microprofile.graphql.Ignore
  public Span span() {
    return new Span(starts, ends);
  }
}
