package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A meeting that does not take place. */
@Name("CancelMeetingInput")
@Description("A meeting that does not take place (取消会议的输入)")
public record CancelMeetingInput(
    @Id @Description("The meeting: id (会议)") String meeting,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("Why, 1 to 500 characters (原因)") String reason,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
