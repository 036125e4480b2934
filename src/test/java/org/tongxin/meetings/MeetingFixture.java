package org.tongxin.meetings;

import static org.tongxin.Mutation.CALL_MEETING;
import static org.tongxin.Mutation.PLAN_RECURRING_DAY;
import static org.tongxin.network.NetworkFixture.input;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Recurring days and meetings of a test's own, by the clocks of Shanghai. */
public final class MeetingFixture {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private MeetingFixture() {}

  public static LocalDate today() {
    return LocalDate.now(ZONE);
  }

  /** So many hours from now; negative for before. */
  public static Instant inHours(int hours) {
    return Instant.now().truncatedTo(ChronoUnit.MINUTES).plus(hours, ChronoUnit.HOURS);
  }

  /** A daily meeting from two to four; more names and values of its schedule replace or add. */
  public static Map<String, Object> daily(Reply party, @Nullable Object... more) {
    var schedule =
        new HashMap<>(
            input(
                "rrule",
                "FREQ=DAILY",
                "times",
                List.of(Map.of("starts", "14:00", "ends", "16:00"))));
    schedule.putAll(input(more));
    return input(
        "party", party.id(), "kind", RecurringKind.MEETING, "title", "试用例会", "schedule", schedule);
  }

  public static Reply plan(Map<String, Object> recurring) {
    return PLAN_RECURRING_DAY.as(Role.COORDINATOR, recurring);
  }

  public static Reply aDailyMeeting(Reply party) {
    return plan(daily(party)).done();
  }

  /** A party's own meeting of an hour. */
  public static Map<String, Object> meeting(Reply party, Instant starts) {
    return input(
        "party",
        party.id(),
        "title",
        "试用会议",
        "starts",
        starts,
        "ends",
        starts.plus(1, ChronoUnit.HOURS));
  }

  public static Reply aMeeting(Reply party, int inHours) {
    return CALL_MEETING.as(Role.COORDINATOR, meeting(party, inHours(inHours))).done();
  }

  /** One that began two hours ago. */
  public static Reply aMeetingThatWas(Reply party) {
    return aMeeting(party, -2);
  }
}
