package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A party's wish to join an alliance, or an enterprise's to be admitted; somebody else decides. */
@Description("A wish to join an alliance or to be admitted as its partner (申请)")
public record Application(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("What it asks for (类别)") ApplicationKind kind,
    @Ignore String allianceId,
    @Ignore String partyId,
    @Description("What the party wants to be in the alliance (角色)") MembershipRole role,
    @Nullable @Description("First day wished for; null for the day of acceptance (希望起始日)")
        LocalDate since,
    @Nullable @Description("What the party says of it (说明)") String words,
    @Description("How far it has come (状态)") ApplicationState state,
    @Description("When it was made (申请时间)") Instant appliedAt,
    @Nullable @Description("When it was decided; null while it is pending (决定时间)")
        Instant decidedAt,
    @Nullable @Description("Why it was declined (理由)") String reason,
    @Ignore @Nullable String membershipId)
    implements Node {

  /** The same application, accepted: the party has a membership. */
  public Application accepted(Instant at, String newMembershipId) {
    return new Application(
        id,
        version + 1,
        kind,
        allianceId,
        partyId,
        role,
        since,
        words,
        ApplicationState.ACCEPTED,
        appliedAt,
        at,
        null,
        newMembershipId);
  }

  /** The same application, of another party. */
  public Application movedTo(String newPartyId) {
    return new Application(
        id,
        version + 1,
        kind,
        allianceId,
        newPartyId,
        role,
        since,
        words,
        state,
        appliedAt,
        decidedAt,
        reason,
        membershipId);
  }

  /** The same application, declined. */
  public Application declined(Instant at, String why) {
    return new Application(
        id,
        version + 1,
        kind,
        allianceId,
        partyId,
        role,
        since,
        words,
        ApplicationState.DECLINED,
        appliedAt,
        at,
        why,
        null);
  }
}
