package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/**
 * Two turns whose holders change places. It names the turns and not their days, so it follows a
 * turn that moves.
 */
@Description("Two turns whose holders change places (换班)")
public record Swap(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String turnId,
    @Ignore String holderId,
    @Ignore String withTurnId,
    @Ignore String withHolderId,
    @Description("How far it has come (状态)") SwapState state,
    @Nullable @Description("Why, in the words of whoever proposes it (原因)") String reason,
    @Description("When it was proposed (提出时间)") Instant proposedAt)
    implements Node {

  public Swap moved(SwapState to) {
    return new Swap(
        id, version + 1, turnId, holderId, withTurnId, withHolderId, to, reason, proposedAt);
  }

  /** The same swap, with {@code into} wherever {@code from} was. */
  public Swap replaced(String from, String into) {
    return new Swap(
        id,
        version + 1,
        turnId,
        from.equals(holderId) ? into : holderId,
        withTurnId,
        from.equals(withHolderId) ? into : withHolderId,
        state,
        reason,
        proposedAt);
  }
}
