package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.network.MembershipRole;

/** A new role for a member from a day on. */
@Name("ChangeRoleInput")
@Description("A new role for a member from a day on (变更角色的输入)")
public record ChangeRoleInput(
    @Id @Description("Id of the membership that has the role before (成员关系)") String membership,
    @Description("The new role (新角色)") MembershipRole role,
    @Nullable @Description("First day of the new role; today in the alliance's zone where absent (起始日)")
        LocalDate since,
    @Nullable @Description("Its version as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
