package org.tongxin.network.input;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.network.MembershipRole;

/** Who joins what, as what and when. */
@Name("JoinAllianceInput")
@Description("Who joins what, as what and when (加入联盟的输入)")
public record JoinAllianceInput(
    @Id @Description("Id or code of the alliance (联盟)") String alliance,
    @Id @Description("Id or code of the party (主体)") String party,
    @DefaultValue("MEMBER") @Description("What it is in the alliance (角色)") MembershipRole role,
    @Nullable @Description("First day; today in the alliance's zone where absent (起始日)")
        LocalDate since,
    @Nullable @Description("First day on which it is over; open where absent (终止日)")
        LocalDate until,
    @Nullable @Description("Version of the alliance as you saw it; refused if it changed since (期望版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey) {
  public JoinAllianceInput {
    // An explicit null is read as the default, as for every argument that has one.
    role = Objects.requireNonNullElse(role, MembershipRole.MEMBER);
  }

  /** The same, as the mutation that took this one's place knows it. */
  public AddMemberInput asAddMember() {
    return new AddMemberInput(alliance, party, role, since, until, expectedVersion, idempotencyKey);
  }
}
