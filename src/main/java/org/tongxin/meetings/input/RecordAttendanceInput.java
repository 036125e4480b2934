package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.journal.Input;

/** Who came to a meeting, all of it. */
@Name("RecordAttendanceInput")
@Description("Who came to a meeting, all of it (登记出席的输入)")
public record RecordAttendanceInput(
    @Id @Description("The meeting: id (会议)") String meeting,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Description("Everybody of whom it is known, each once, 1000 at most (出席情况)")
        List<@NonNull AttendanceInput> attendance,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
