package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A turn for which its holder asks somebody else to come. */
@Description("A turn for which its holder asks somebody else to come (代班)")
public record Cover(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String turnId,
    @Ignore String askerId,
    @Ignore @Nullable String takerId,
    @Description("How far it has come (状态)") CoverState state,
    @Nullable @Description("Why it is asked for (原因)") String reason,
    @Description("When it was asked for (提出时间)") Instant askedAt,
    @Nullable @Description("Why the coordinator did not agree (未同意原因)") String answer)
    implements Node {

  public Cover takenBy(String party, CoverState to) {
    return new Cover(id, version + 1, turnId, askerId, party, to, reason, askedAt, answer);
  }

  public Cover moved(CoverState to, @org.jspecify.annotations.Nullable String why) {
    return new Cover(id, version + 1, turnId, askerId, takerId, to, reason, askedAt, why);
  }

  /** The same cover, with {@code into} wherever {@code from} was. */
  public Cover replaced(String from, String into) {
    return new Cover(
        id,
        version + 1,
        turnId,
        from.equals(askerId) ? into : askerId,
        from.equals(takerId) ? into : takerId,
        state,
        reason,
        askedAt,
        answer);
  }
}
