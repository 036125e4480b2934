package org.tongxin.arrangements;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A party's signature under a pact. */
@Description("A party's signature under a pact (签署)")
public record Signature(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String pactId,
    @Ignore String partyId,
    @Description("When it was given (签署时间)") Instant signedAt,
    @Nullable @Description("When it was withdrawn; null while it stands (撤回时间)")
        Instant withdrawnAt,
    @Nullable @Description("Why it was withdrawn (撤回理由)") String reason)
    implements Node {

  public Signature withdrawn(Instant at, String why) {
    return new Signature(id, version + 1, pactId, partyId, signedAt, at, why);
  }

  public Signature movedTo(String newPartyId) {
    return new Signature(id, version + 1, pactId, newPartyId, signedAt, withdrawnAt, reason);
  }
}
