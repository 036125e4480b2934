package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;
import org.tongxin.meetings.ResolutionState;

/** What became of a resolution. */
@Name("SettleResolutionInput")
@Description("What became of a resolution (办结决议的输入)")
public record SettleResolutionInput(
    @Id @Description("The resolution: id (决议)") String resolution,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("DONE, or DROPPED by whoever acts for the party that held the meeting (结果)")
        ResolutionState state,
    @Nullable @Description(
            "What there is to say of that, 500 characters at most; needed for DROPPED (说明)")
        String remark,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
