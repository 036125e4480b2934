package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A party's promise to redeem a wish. */
@Description("A party's promise to redeem a wish (微心愿认领)")
public record Claim(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String needId,
    @Ignore String partyId,
    @Description("When it was claimed (认领时间)") Instant claimedAt,
    @Nullable @Description("When it was given up; null while it stands (放弃时间)") Instant releasedAt,
    @Nullable @Description("When the wish was redeemed; null before (兑现时间)") Instant redeemedAt)
    implements Node {

  public Claim released(Instant at) {
    return new Claim(id, version + 1, needId, partyId, claimedAt, at, redeemedAt);
  }

  public Claim redeemed(Instant at) {
    return new Claim(id, version + 1, needId, partyId, claimedAt, releasedAt, at);
  }

  /** The same claim of another party, for one that turned out to be another. */
  public Claim claimedBy(String otherId) {
    return new Claim(id, version + 1, needId, otherId, claimedAt, releasedAt, redeemedAt);
  }
}
