package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.Attendance;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingChange.AttendanceRecorded;
import org.tongxin.meetings.MeetingChange.MinutesRecorded;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.Minutes;
import org.tongxin.meetings.input.AttendanceInput;
import org.tongxin.meetings.input.RecordAttendanceInput;
import org.tongxin.meetings.input.RecordMinutesInput;
import org.tongxin.network.ledger.Rows;

/** Puts on record who came and what was said, once a meeting has begun: it was held then. */
@ApplicationScoped
public class Minuting {
  private static final int MOST_PARTIES = 1000;
  private static final int LONGEST_TEXT = 20_000;
  private static final int MOST_LINKS = 20;
  private static final int LONGEST_LINK = 2000;

  private final Deeds deeds;

  Minuting(Deeds deeds) {
    this.deeds = deeds;
  }

  public Uni<Done<Meeting>> attendance(Caller caller, RecordAttendanceInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Meetings.kept(transaction, caller, input.meeting(), input.expectedVersion())
                .chain(meeting ->
                    came(transaction, checkBegun(transaction, meeting), input)
                        .map(meeting::attendedBy))
                .call(meeting -> Meetings.change(transaction, new AttendanceRecorded(meeting)))
                .map(Meeting::id),
        Meetings::show);
  }

  public Uni<Done<Meeting>> minutes(Caller caller, RecordMinutesInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Meetings.kept(transaction, caller, input.meeting(), input.expectedVersion())
                .map(meeting -> {
                  List<String> links = Objects.requireNonNullElse(input.links(), List.of());
                  var checks = checkBegun(transaction, meeting);
                  checkMinutes(checks, input.text(), links);
                  checks.refuse();
                  return meeting.recorded(new Minutes(input.text(), links, transaction.now()));
                })
                .call(meeting -> Meetings.change(transaction, new MinutesRecorded(meeting)))
                .map(Meeting::id),
        Meetings::show);
  }

  /** That something can be said of a meeting: it has begun and was not cancelled. */
  static Checks checkBegun(Transaction transaction, Meeting meeting) {
    return new Checks()
        .that(
            meeting.state() != MeetingState.CANCELLED,
            Refusal.of(Code.CONFLICT, Meetings.MEETING, "会议已取消", "it was cancelled"))
        .that(
            meeting.hasBegun(transaction.now()),
            Refusal.of(Code.CONFLICT, Meetings.MEETING, "会议尚未开始", "it has not begun"));
  }

  private static Uni<List<Attendance>> came(
      Transaction transaction, Checks checks, RecordAttendanceInput input) {
    List<AttendanceInput> all = input.attendance();
    checks.that(
        all.size() <= MOST_PARTIES,
        Refusal.badInput("input.attendance", "最多1000个主体", "1000 parties at most"));
    var came = new ArrayList<Attendance>();
    return InTurn.each(
            all.stream().limit(MOST_PARTIES).toList(),
            one ->
                Rows.party(transaction, one.party())
                    .invoke(id -> {
                      checks.found("input.attendance", id);
                      if (id != null) {
                        came.add(new Attendance(id, one.state()));
                      }
                    }))
        .invoke(() ->
            checks
                .that(
                    came.stream().map(Attendance::partyId).distinct().count() == came.size(),
                    Refusal.badInput("input.attendance", "主体重复", "a party is there twice"))
                .refuse())
        .replaceWith(came);
  }

  private static void checkMinutes(Checks checks, @Nullable String text, List<String> links) {
    checks
        .words("input.text", text, LONGEST_TEXT)
        .that(
            text != null || !links.isEmpty(),
            Refusal.badInput("input.text", "须给出正文或链接", "give a text or links"))
        .that(
            links.size() <= MOST_LINKS,
            Refusal.badInput("input.links", "最多20个链接", "20 links at most"));
    for (int i = 0; i < links.size(); i++) {
      checks.that(
          isHttps(links.get(i)),
          Refusal.badInput("input.links." + i, "须为 https 地址", "is an https address"));
    }
  }

  private static boolean isHttps(String link) {
    try {
      var address = new URI(link);
      return link.length() <= LONGEST_LINK
          && "https".equalsIgnoreCase(address.getScheme())
          && address.getHost() != null
          && address.getRawUserInfo() == null;
    } catch (URISyntaxException e) {
      return false;
    }
  }
}
