package org.tongxin.practice;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.meetings.AgendaItem;
import org.tongxin.meetings.Attendance;
import org.tongxin.meetings.AttendanceState;
import org.tongxin.meetings.Days;
import org.tongxin.meetings.HolidayRule;
import org.tongxin.meetings.Holidays;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingChange.AttendanceRecorded;
import org.tongxin.meetings.MeetingChange.MinutesRecorded;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.Minutes;
import org.tongxin.meetings.RecurringDay;
import org.tongxin.meetings.RecurringKind;
import org.tongxin.meetings.Resolution;
import org.tongxin.meetings.ResolutionState;
import org.tongxin.meetings.Schedule;
import org.tongxin.meetings.StatedTerms;
import org.tongxin.meetings.TimeOfDay;
import org.tongxin.meetings.ledger.Meetings;
import org.tongxin.meetings.ledger.RecurringDays;
import org.tongxin.meetings.ledger.Resolutions;
import org.tongxin.network.Alliance;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.recurrence.Span;

/** Makes a monthly meeting up, and the last one that was held, with all that is kept of one. */
@ApplicationScoped
class PracticeMeetings {
  private static final int FURTHEST_DAYS = 62;
  private static final LocalTime STARTS = LocalTime.of(14, 0);
  private static final LocalTime ENDS = LocalTime.of(16, 0);

  private final RecurringDays days;
  private final Meetings meetings;
  private final Resolutions resolutions;

  PracticeMeetings(RecurringDays days, Meetings meetings, Resolutions resolutions) {
    this.days = days;
    this.meetings = meetings;
    this.resolutions = resolutions;
  }

  /** Of the alliance and its members, who are there already. */
  Uni<Void> makeUp(Transaction transaction, Alliance alliance, List<Unit> members) {
    RecurringDay monthly = monthly(transaction, alliance);
    Meeting called = last(transaction, alliance, monthly);
    Meeting attended = called.attendedBy(attendance(members));
    Meeting written =
        attended.recorded(new Minutes("练习纪要（虚构）：讨论了共享场地。", List.of(), called.span().to()));
    return days.enter(transaction, monthly)
        .chain(() -> meetings.enter(transaction, called))
        .chain(() -> Meetings.change(transaction, new AttendanceRecorded(attended)))
        .chain(() -> Meetings.change(transaction, new MinutesRecorded(written)))
        .chain(() ->
            resolutions.enter(transaction, resolution(transaction, called, members.getFirst())));
  }

  private static RecurringDay monthly(Transaction transaction, Alliance alliance) {
    return new RecurringDay(
        Fresh.id(transaction, IdKind.RECURRING_DAY),
        1,
        alliance.code() + "-monthly",
        alliance.id(),
        RecurringKind.MEETING,
        "练习月度例会（虚构）",
        "Practice monthly meeting (made up)",
        false,
        null,
        null,
        "练习会议室（虚构）",
        null,
        alliance.zone(),
        new Schedule(
            "FREQ=MONTHLY;BYMONTHDAY=15",
            null,
            null,
            List.of(),
            HolidayRule.KEEP,
            null,
            List.of(new TimeOfDay(null, STARTS, ENDS)),
            null),
        StatedTerms.NONE);
  }

  /** The meeting of the last date before today. */
  private static Meeting last(Transaction transaction, Alliance alliance, RecurringDay monthly) {
    LocalDate today = Fresh.day(transaction, null, monthly.zone());
    LocalDate day =
        new Days(monthly, Holidays.NONE)
            .within(today.minusDays(FURTHEST_DAYS), today)
            .getLast()
            .date();
    return new Meeting(
        Fresh.id(transaction, IdKind.MEETING),
        1,
        alliance.id(),
        monthly.id(),
        day,
        monthly.title(),
        monthly.titleEn(),
        MeetingState.SCHEDULED,
        new Span(
            day.atTime(STARTS).atZone(monthly.clocks()).toInstant(),
            day.atTime(ENDS).atZone(monthly.clocks()).toInstant()),
        monthly.zone(),
        monthly.place(),
        null,
        List.of(new AgendaItem("练习议题（虚构）", "Practice item (made up)")),
        List.of(),
        null,
        null);
  }

  /** All came but the last, who was excused where it is not the only one. */
  private static List<Attendance> attendance(List<Unit> members) {
    var came = new ArrayList<Attendance>();
    for (Unit member : members) {
      boolean excused = members.size() > 1 && member.equals(members.getLast());
      came.add(
          new Attendance(member.id(), excused ? AttendanceState.EXCUSED : AttendanceState.PRESENT));
    }
    return came;
  }

  private static Resolution resolution(Transaction transaction, Meeting meeting, Unit owner) {
    return new Resolution(
        Fresh.id(transaction, IdKind.RESOLUTION),
        1,
        meeting.id(),
        1,
        "练习决议（虚构）：列出可共享的场地",
        owner.id(),
        Fresh.day(transaction, null, meeting.zone()).plusDays(7),
        ResolutionState.OPEN,
        null,
        null);
  }
}
