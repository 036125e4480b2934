package org.tongxin.calendar;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/**
 * A calendar of what a party has: its bookings and duties; or of what the holder of one of its
 * posts has. Its address is a secret, and so no part of it.
 */
@Description(
    "A calendar of a party's bookings, duties and meetings, or of those of one of its officers, at an address that only those know who were told (日历订阅)")
public record CalendarFeed(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String partyId,
    @Ignore @Nullable String postId,
    @Description("When it was opened (开通时间)") Instant openedAt,
    @Nullable @Description("Since when its address no longer works; null while it does (停用时间)")
        Instant revokedAt)
    implements Node {

  /** The same address, for a party that turned out to be another. */
  public CalendarFeed of(String otherId) {
    return new CalendarFeed(id, version + 1, otherId, postId, openedAt, revokedAt);
  }

  public CalendarFeed revoked(Instant at) {
    return new CalendarFeed(id, version + 1, partyId, postId, openedAt, at);
  }
}
