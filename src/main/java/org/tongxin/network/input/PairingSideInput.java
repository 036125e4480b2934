package org.tongxin.network.input;

import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.network.MembershipRole;

/** One side of a pairing. */
@Name("PairingSideInput")
@Description("One side of a pairing (结对一方的输入)")
public record PairingSideInput(
    @Id @Description("Id or code of the party (主体)") String party,
    @DefaultValue("MEMBER") @Description("What it is in the pairing (角色)") MembershipRole role) {
  public PairingSideInput {
    // An explicit null is read as the default, as for every argument that has one.
    role = Objects.requireNonNullElse(role, MembershipRole.MEMBER);
  }
}
