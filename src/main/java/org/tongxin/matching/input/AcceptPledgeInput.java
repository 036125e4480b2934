package org.tongxin.matching.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A promise that its receiver agrees to. */
@Name("AcceptPledgeInput")
@Description("A promise that its receiver agrees to (接受认领的输入)")
public record AcceptPledgeInput(
    @Id @Description("The pledge: id (认领)") String pledge,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Description(
            "Another time than the one that the pledge names, or the first; the pledge's own where absent (约定时间)")
        PledgeTimeInput time,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
