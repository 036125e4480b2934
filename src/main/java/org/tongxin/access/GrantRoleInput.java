package org.tongxin.access;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A role for somebody. */
@Name("GrantRoleInput")
@Description("A role for somebody (授予角色的输入)")
public record GrantRoleInput(
    @Description("Issuer of their tokens (令牌签发方)") String issuer,
    @Description("Subject of their tokens (令牌主体)") String subject,
    @Description("The role (角色)") Role role,
    @Nullable @Id
        @Description(
            "The party that it is for: id or code; for all where absent, by administrators only (主体)")
        String party,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
