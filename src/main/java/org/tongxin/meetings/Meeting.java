package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.recurrence.Span;

/** A party's meeting. When and where it is anybody may know; what is said there is its members'. */
@Description("A party's meeting: when and where; what was said is in its proceedings (会议)")
public record Meeting(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Ignore String partyId,
    @Ignore @Nullable String recurringDayId,
    @Nullable @Description(
            "The date of the recurring day that it is held for, wherever it was moved since; null for one of its own (定期日期)")
        LocalDate day,
    @Description("Title in Chinese (名称)") String title,
    @Nullable @Description("Title in English (英文名称)") String titleEn,
    @Description("Where it stands (状态)") MeetingState state,
    @Ignore Span span,
    @Description("Time zone of its hours (时区)") String zone,
    @Nullable @Description("Where, in words (地点)") String place,
    @Ignore @Nullable String placeId,
    @Ignore List<AgendaItem> agenda,
    @Ignore List<Attendance> attendance,
    @Ignore @Nullable Minutes minutes,
    @Nullable @Description("Why it was cancelled; null where it was not (取消原因)") String reason)
    implements Node {
  public Meeting {
    agenda = List.copyOf(agenda);
    attendance = List.copyOf(attendance);
  }

  public boolean hasBegun(Instant now) {
    return !now.isBefore(span.from());
  }

  public Meeting at(
      Span other,
      @org.jspecify.annotations.Nullable String words,
      @org.jspecify.annotations.Nullable String unitId) {
    return new Meeting(
        id,
        version + 1,
        partyId,
        recurringDayId,
        day,
        title,
        titleEn,
        state,
        other,
        zone,
        words,
        unitId,
        agenda,
        attendance,
        minutes,
        reason);
  }

  public Meeting cancelled(String why) {
    return with(MeetingState.CANCELLED, partyId, attendance, minutes, why);
  }

  /** It took place. */
  public Meeting held() {
    return with(MeetingState.HELD, partyId, attendance, minutes, reason);
  }

  public Meeting attendedBy(List<Attendance> parties) {
    return with(MeetingState.HELD, partyId, parties, minutes, reason);
  }

  public Meeting recorded(Minutes said) {
    return with(MeetingState.HELD, partyId, attendance, said, reason);
  }

  /** The same, with {@code into} wherever {@code from} was; who came as both came once. */
  public Meeting replaced(String from, String into) {
    boolean both = attendance.stream().anyMatch(one -> one.partyId().equals(into));
    Stream<Attendance> came =
        attendance.stream()
            .filter(one -> !both || !one.partyId().equals(from))
            .map(one -> one.partyId().equals(from) ? new Attendance(into, one.state()) : one);
    Meeting moved =
        with(state, from.equals(partyId) ? into : partyId, came.toList(), minutes, reason);
    return from.equals(placeId) ? moved.placedAt(into) : moved;
  }

  private Meeting placedAt(String unitId) {
    return new Meeting(
        id,
        version,
        partyId,
        recurringDayId,
        day,
        title,
        titleEn,
        state,
        span,
        zone,
        place,
        unitId,
        agenda,
        attendance,
        minutes,
        reason);
  }

  private Meeting with(
      MeetingState to,
      String party,
      List<Attendance> came,
      @org.jspecify.annotations.Nullable Minutes said,
      @org.jspecify.annotations.Nullable String why) {
    return new Meeting(
        id,
        version + 1,
        party,
        recurringDayId,
        day,
        title,
        titleEn,
        to,
        span,
        zone,
        place,
        placeId,
        agenda,
        came,
        said,
        why);
  }
}
