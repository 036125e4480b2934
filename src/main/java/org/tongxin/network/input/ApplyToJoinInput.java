package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.network.MembershipRole;

/** A party asks to join an alliance. */
@Name("ApplyToJoinInput")
@Description("A party asks to join an alliance (申请加入联盟的输入)")
public record ApplyToJoinInput(
    @Id @Description("Id or code of the alliance (联盟)") String alliance,
    @Id @Description("Id or code of the party that asks (主体)") String party,
    @DefaultValue("MEMBER") @Description("What it wants to be in the alliance (角色)")
        MembershipRole role,
    @Nullable @Description("First day wished for; the day of acceptance where absent (起始日)")
        LocalDate since,
    @Nullable @Description("Why, to be read by whoever decides: 1 to 1000 characters (说明)")
        String words,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public ApplyToJoinInput {
    // An explicit null is read as the default, as for every argument that has one.
    role = Objects.requireNonNullElse(role, MembershipRole.MEMBER);
  }
}
