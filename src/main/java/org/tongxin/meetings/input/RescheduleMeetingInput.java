package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A meeting at another time or place. */
@Name("RescheduleMeetingInput")
@Description("A meeting at another time or place (改期的输入)")
public record RescheduleMeetingInput(
    @Id @Description("The meeting: id (会议)") String meeting,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it ends (结束时间)") Instant ends,
    @Nullable @Description("Where, in words; as before where absent (地点)") String place,
    @Nullable @Id @Description("Where: id or code of a unit; as before where absent (地点单位)")
        String placeUnit,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
