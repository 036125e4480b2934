package org.tongxin.access;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;

/** A right: whoever bears tokens of {@code issuer} with {@code subject} has a role for a party. */
@Name("Grant")
@Description("A right, bound to a token's issuer and subject (授权)")
public record Grant(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Issuer of the tokens (令牌签发方)") String issuer,
    @Description("Subject of the tokens (令牌主体)") String subject,
    @Description("The role (角色)") Role role,
    @Id @Nullable @Description("Id of the party that it is for; null for all (主体编号)")
        String partyId,
    @Description("When it was granted (授予时间)") Instant grantedAt,
    @Nullable @Description("When it was revoked; null while it stands (撤销时间)") Instant revokedAt) {

  /** The same grant, no longer standing. */
  Grant revoked(Instant at) {
    return new Grant(id, version + 1, issuer, subject, role, partyId, grantedAt, at);
  }
}
