package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** What the receiver thinks of a pledge. */
@Name("RatePledgeInput")
@Description("What the receiver thinks of a pledge (评价认领的输入)")
public record RatePledgeInput(
    @Id @Description("The pledge: id (认领)") String pledge,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("From 1, not content, to 5, very content (评分)") int score,
    @Nullable @Description("In words, 1 to 500 characters (评语)") String words,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
