package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingChange;
import org.tongxin.meetings.MeetingChange.MeetingCalled;
import org.tongxin.meetings.MeetingChange.MeetingCancelled;
import org.tongxin.meetings.MeetingChange.MeetingRescheduled;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.input.CallMeetingInput;
import org.tongxin.meetings.input.CancelMeetingInput;
import org.tongxin.meetings.input.RescheduleMeetingInput;
import org.tongxin.network.Unit;
import org.tongxin.network.ledger.Rows;
import org.tongxin.recurrence.Span;

/** Calls meetings, moves and cancels them, as whoever acts for the party that holds them. */
@ApplicationScoped
public class Meetings {
  static final String MEETING = "input.meeting";
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;

  Meetings(Deeds deeds) {
    this.deeds = deeds;
  }

  /** For a date of a recurring day once; cancelled, it can be called again. */
  public Uni<Done<Meeting>> call(Caller caller, CallMeetingInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Convening.of(transaction, input)
                .invoke(convening -> caller.requireActingFor(convening.partyId()))
                .map(convening -> convening.meeting(transaction, input))
                .call(meeting -> enter(transaction, meeting))
                .map(Meeting::id),
        Meetings::show);
  }

  /** A meeting that was looked at already. */
  public Uni<Void> enter(Transaction transaction, Meeting meeting) {
    return transaction
        .session()
        .insert(MeetingRow.of(meeting))
        .chain(() -> transaction.record(new MeetingCalled(meeting)));
  }

  /** It stays the meeting of the date that it was called for. */
  public Uni<Done<Meeting>> reschedule(Caller caller, RescheduleMeetingInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.meeting(), input.expectedVersion())
                .chain(meeting ->
                    Rows.unit(transaction, input.placeUnit())
                        .map(place -> rescheduled(transaction, meeting, place, input)))
                .call(meeting -> change(transaction, new MeetingRescheduled(meeting)))
                .map(Meeting::id),
        Meetings::show);
  }

  public Uni<Done<Meeting>> cancel(Caller caller, CancelMeetingInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.meeting(), input.expectedVersion())
                .invoke(meeting ->
                    checkScheduled(new Checks(), meeting)
                        .words("input.reason", input.reason(), LONGEST_REASON)
                        .refuse())
                .map(meeting -> meeting.cancelled(input.reason()))
                .call(meeting -> change(transaction, new MeetingCancelled(meeting)))
                .map(Meeting::id),
        Meetings::show);
  }

  public static Uni<Void> change(Transaction transaction, MeetingChange change) {
    return transaction
        .session()
        .update(MeetingRow.of(change.meeting()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Meeting> show(Transaction transaction, String id) {
    return transaction.session().get(MeetingRow.class, id).map(MeetingRow::toMeeting);
  }

  /** The meeting, locked, for whoever acts for the party that holds it. */
  static Uni<Meeting> kept(
      Transaction transaction, Caller caller, String id, @Nullable Integer expectedVersion) {
    return Rows.locked(transaction, MeetingRow.class, id)
        .map(row -> {
          new Checks().found(MEETING, row).refuse();
          Meeting meeting = Objects.requireNonNull(row).toMeeting();
          caller.requireActingFor(meeting.partyId());
          new Checks()
              .version("input.expectedVersion", expectedVersion, meeting.version())
              .refuse();
          return meeting;
        });
  }

  private static Checks checkScheduled(Checks checks, Meeting meeting) {
    return checks.that(
        meeting.state() == MeetingState.SCHEDULED,
        Refusal.of(Code.CONFLICT, MEETING, "当前状态为 " + meeting.state(), "it is " + meeting.state()));
  }

  private static Meeting rescheduled(
      Transaction transaction,
      Meeting meeting,
      @Nullable Unit place,
      RescheduleMeetingInput input) {
    Span.check(checkScheduled(new Checks(), meeting), "input.ends", input.starts(), input.ends())
        .name("input.place", input.place())
        .that(input.placeUnit() == null || place != null, Refusal.notFound("input.placeUnit"))
        .that(
            input.starts().isAfter(transaction.now()),
            Refusal.badInput("input.starts", "须晚于当前时间", "lies in the future"))
        .refuse();
    return meeting.at(
        new Span(input.starts(), input.ends()),
        input.place() == null ? meeting.place() : input.place(),
        place == null ? meeting.placeId() : place.id());
  }
}
