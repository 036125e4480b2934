package org.tongxin.meetings.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.meetings.input.CallMeetingInput;
import org.tongxin.meetings.input.CancelMeetingInput;
import org.tongxin.meetings.input.RecordAttendanceInput;
import org.tongxin.meetings.input.RecordMinutesInput;
import org.tongxin.meetings.input.RescheduleMeetingInput;
import org.tongxin.meetings.input.ResolveInput;
import org.tongxin.meetings.input.SettleResolutionInput;
import org.tongxin.meetings.ledger.Meetings;
import org.tongxin.meetings.ledger.Minuting;
import org.tongxin.meetings.ledger.Resolutions;

/** Calling meetings, and putting on record what came of them. */
@GraphQLApi
public class MeetingMutations {
  private final Meetings meetings;
  private final Minuting minuting;
  private final Resolutions resolutions;
  private final Payloads payloads;

  MeetingMutations(
      Meetings meetings, Minuting minuting, Resolutions resolutions, Payloads payloads) {
    this.meetings = meetings;
    this.minuting = minuting;
    this.resolutions = resolutions;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Calls a meeting, as whoever acts for the party that holds it; for a date of a recurring day once (召集会议)")
  public Uni<MeetingPayload> callMeeting(
      @Name("input") @Description("What is to be done (输入)") CallMeetingInput input) {
    return payloads.answer(caller -> meetings.call(caller, input), MeetingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Moves a meeting to another time or place; it stays the one of the date that it was called for (会议改期)")
  public Uni<MeetingPayload> rescheduleMeeting(
      @Name("input") @Description("What is to be done (输入)") RescheduleMeetingInput input) {
    return payloads.answer(caller -> meetings.reschedule(caller, input), MeetingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Cancels a meeting that did not take place (取消会议)")
  public Uni<MeetingPayload> cancelMeeting(
      @Name("input") @Description("What is to be done (输入)") CancelMeetingInput input) {
    return payloads.answer(caller -> meetings.cancel(caller, input), MeetingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says who came to a meeting, once it has begun (登记出席)")
  public Uni<MeetingPayload> recordAttendance(
      @Name("input") @Description("What is to be done (输入)") RecordAttendanceInput input) {
    return payloads.answer(caller -> minuting.attendance(caller, input), MeetingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says what was said at a meeting, once it has begun (登记会议纪要)")
  public Uni<MeetingPayload> recordMinutes(
      @Name("input") @Description("What is to be done (输入)") RecordMinutesInput input) {
    return payloads.answer(caller -> minuting.minutes(caller, input), MeetingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Puts on record what a meeting resolved: who is to do it, by which day (形成决议)")
  public Uni<ResolutionPayload> resolve(
      @Name("input") @Description("What is to be done (输入)") ResolveInput input) {
    return payloads.answer(caller -> resolutions.resolve(caller, input), ResolutionPayload::new);
  }

  @Mutation("settleResolution")
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Says what became of a resolution, as its owner or as whoever acts for the party that resolved it (办结决议)")
  public Uni<ResolutionPayload> settleResolution(
      @Name("input") @Description("What is to be done (输入)") SettleResolutionInput input) {
    return payloads.answer(caller -> resolutions.settle(caller, input), ResolutionPayload::new);
  }
}
