package org.tongxin.access;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A grant that ends. */
@Name("RevokeRoleInput")
@Description("A grant that ends (撤销角色的输入)")
public record RevokeRoleInput(
    @Id @Description("Id of the grant (授权)") String grant,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
