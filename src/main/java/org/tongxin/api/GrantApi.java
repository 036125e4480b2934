package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Allowed;
import org.tongxin.access.Grant;
import org.tongxin.access.GrantRoleInput;
import org.tongxin.access.Granting;
import org.tongxin.access.RevokeRoleInput;
import org.tongxin.access.Right;

/** Rights, given and taken back. */
@GraphQLApi
public class GrantApi {
  private final Granting granting;
  private final Payloads payloads;

  GrantApi(Granting granting, Payloads payloads) {
    this.granting = granting;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Gives a role; nobody gives more than they have (授予角色)")
  public Uni<GrantPayload> grantRole(
      @Name("input") @Description("The role and who gets it (输入)") GrantRoleInput input) {
    return payloads.answer(caller -> granting.grant(caller, input), GrantPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes a role back, by whoever could give it (撤销角色)")
  public Uni<GrantPayload> revokeRole(
      @Name("input") @Description("The grant that ends (输入)") RevokeRoleInput input) {
    return payloads.answer(caller -> granting.revoke(caller, input), GrantPayload::new);
  }

  @Description("The role in the language of Accept-Language (角色的文字)")
  public String roleLabel(@Source Grant grant) {
    return Languages.label(grant.role());
  }
}
