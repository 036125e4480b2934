package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;

/** Practice alliances, made and removed. */
@GraphQLApi
public class PracticeApi {
  private final Practice practice;
  private final Payloads payloads;

  PracticeApi(Practice practice, Payloads payloads) {
    this.practice = practice;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Makes up an alliance to try everything with, as a coordinator, who keeps it; apart from all that is real (创建练习联盟)")
  public Uni<PracticePayload> createPracticeAlliance(
      @Name("input") @Description("What is to be done (输入)") CreatePracticeAllianceInput input) {
    return payloads.answer(caller -> practice.create(caller, input), PracticePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes a practice alliance away, with everything made up for it (移除练习联盟)")
  public Uni<PracticePayload> removePracticeAlliance(
      @Name("input") @Description("What is to be done (输入)") RemovePracticeAllianceInput input) {
    return payloads.answer(caller -> practice.remove(caller, input), PracticePayload::new);
  }
}
