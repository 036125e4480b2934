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
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.meetings.Meeting;
import org.tongxin.meetings.MeetingChange.MeetingHeld;
import org.tongxin.meetings.MeetingState;
import org.tongxin.meetings.Resolution;
import org.tongxin.meetings.ResolutionChange;
import org.tongxin.meetings.ResolutionChange.ResolutionPassed;
import org.tongxin.meetings.ResolutionChange.ResolutionSettled;
import org.tongxin.meetings.ResolutionState;
import org.tongxin.meetings.input.ResolveInput;
import org.tongxin.meetings.input.SettleResolutionInput;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** What meetings resolved, and what became of it. */
@ApplicationScoped
public class Resolutions {
  private static final String RESOLUTION = "input.resolution";
  private static final int LONGEST_TEXT = 2000;
  private static final int LONGEST_REMARK = 500;
  private static final String NEXT =
      "select coalesce(max(number), 0) + 1 from ResolutionRow where meetingId = :id";

  private final Deeds deeds;

  Resolutions(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the party that holds the meeting, which stays locked meanwhile. */
  public Uni<Done<Resolution>> resolve(Caller caller, ResolveInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Meetings.kept(transaction, caller, input.meeting(), null)
                .chain(meeting ->
                    Rows.party(transaction, input.owner())
                        .invoke(owner -> checkPassed(transaction, meeting, owner, input))
                        .call(() -> hold(transaction, meeting))
                        .chain(owner ->
                            passed(transaction, meeting, Objects.requireNonNull(owner), input)))
                .call(resolution -> enter(transaction, resolution))
                .map(Resolution::id),
        Resolutions::show);
  }

  /** A resolution that was looked at already. */
  public Uni<Void> enter(Transaction transaction, Resolution resolution) {
    return transaction
        .session()
        .insert(ResolutionRow.of(resolution))
        .chain(() -> transaction.record(new ResolutionPassed(resolution)));
  }

  /** Done, as its owner or the party that resolved it; dropped, as the latter alone. */
  public Uni<Done<Resolution>> settle(Caller caller, SettleResolutionInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, ResolutionRow.class, input.resolution())
                .invoke(row -> new Checks().found(RESOLUTION, row).refuse())
                .map(row -> Objects.requireNonNull(row).toResolution())
                .call(resolution ->
                    Meetings.show(transaction, resolution.meetingId())
                        .invoke(meeting -> requireSettler(caller, meeting, resolution, input)))
                .invoke(resolution -> checkSettled(resolution, input))
                .map(resolution ->
                    resolution.settled(input.state(), input.remark(), transaction.now()))
                .call(resolution -> change(transaction, new ResolutionSettled(resolution)))
                .map(Resolution::id),
        Resolutions::show);
  }

  static Uni<Void> change(Transaction transaction, ResolutionChange change) {
    return transaction
        .session()
        .update(ResolutionRow.of(change.resolution()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Resolution> show(Transaction transaction, String id) {
    return transaction.session().get(ResolutionRow.class, id).map(ResolutionRow::toResolution);
  }

  private static void checkPassed(
      Transaction transaction, Meeting meeting, @Nullable String owner, ResolveInput input) {
    Minuting.checkBegun(transaction, meeting)
        .words("input.text", input.text(), LONGEST_TEXT)
        .found("input.owner", owner)
        .date("input.due", input.due())
        .refuse();
  }

  private static Uni<Void> hold(Transaction transaction, Meeting meeting) {
    return meeting.state() == MeetingState.HELD
        ? Uni.createFrom().voidItem()
        : Meetings.change(transaction, new MeetingHeld(meeting.held()));
  }

  private static Uni<Resolution> passed(
      Transaction transaction, Meeting meeting, String owner, ResolveInput input) {
    return transaction
        .session()
        .createQuery(NEXT, Integer.class)
        .setParameter("id", meeting.id())
        .getSingleResult()
        .map(number ->
            new Resolution(
                Fresh.id(transaction, IdKind.RESOLUTION),
                1,
                meeting.id(),
                number,
                input.text(),
                owner,
                input.due(),
                ResolutionState.OPEN,
                null,
                null));
  }

  private static void requireSettler(
      Caller caller, Meeting meeting, Resolution resolution, SettleResolutionInput input) {
    boolean owner = caller.actsFor(resolution.ownerId());
    if (!owner || input.state() == ResolutionState.DROPPED) {
      caller.requireActingFor(meeting.partyId());
    }
  }

  private static void checkSettled(Resolution resolution, SettleResolutionInput input) {
    new Checks()
        .version("input.expectedVersion", input.expectedVersion(), resolution.version())
        .words("input.remark", input.remark(), LONGEST_REMARK)
        .that(
            input.state() != ResolutionState.OPEN,
            Refusal.badInput("input.state", "须为 DONE 或 DROPPED", "is DONE or DROPPED"))
        .that(
            input.state() != ResolutionState.DROPPED || input.remark() != null,
            Refusal.badInput("input.remark", "撤销须说明原因", "say why it is dropped"))
        .that(
            resolution.state() == ResolutionState.OPEN,
            Refusal.of(
                Code.CONFLICT,
                RESOLUTION,
                "当前状态为 " + resolution.state(),
                "it is " + resolution.state()))
        .refuse();
  }
}
