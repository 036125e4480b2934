package org.tongxin.practice;

import io.smallrye.graphql.api.Nullable;
import java.util.Objects;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An alliance to practise with. */
@Name("CreatePracticeAllianceInput")
@Description("An alliance to practise with (创建练习联盟的输入)")
public record CreatePracticeAllianceInput(
    @DefaultValue("5")
        @Description(
            "How many made-up members it has, 1 to 50; from five on they also need what others offer, so that there is something to plan (成员数)")
        Integer members,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {
  public CreatePracticeAllianceInput {
    // An explicit null is read as the default, as for every argument that has one.
    members = Objects.requireNonNullElse(members, 5);
  }
}
