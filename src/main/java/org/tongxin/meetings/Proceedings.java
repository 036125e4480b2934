package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.NonNull;

/** What goes on at a meeting, for those whose meeting it is. */
@Description("What goes on at a meeting, for those whose meeting it is (会议内容)")
public record Proceedings(
    @Ignore String meetingId,
    @Description("What it is to talk about, in order (议程)") List<@NonNull AgendaItem> agenda,
    @Description("Who came and who did not, as far as it is on record (出席情况)")
        List<@NonNull Attendance> attendance,
    @Nullable @Description("What was said; null while nobody has recorded it (会议纪要)")
        Minutes minutes) {
  public static Proceedings of(Meeting meeting) {
    return new Proceedings(meeting.id(), meeting.agenda(), meeting.attendance(), meeting.minutes());
  }
}
