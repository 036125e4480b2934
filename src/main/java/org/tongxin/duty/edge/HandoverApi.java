package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.api.Payloads;
import org.tongxin.duty.Handover;
import org.tongxin.duty.input.AcceptHandoverInput;
import org.tongxin.duty.input.AmendHandoverInput;
import org.tongxin.duty.input.HandOverInput;
import org.tongxin.duty.input.ReturnHandoverInput;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.duty.ledger.Handovers;
import org.tongxin.duty.ledger.Passings;
import org.tongxin.kernel.Refusal;

/** Handing turns over, and what was handed over. */
@GraphQLApi
public class HandoverApi {
  private final Handovers handovers;
  private final Passings passings;
  private final Duties duties;
  private final Callers callers;
  private final Payloads payloads;

  HandoverApi(
      Handovers handovers, Passings passings, Duties duties, Callers callers, Payloads payloads) {
    this.handovers = handovers;
    this.passings = passings;
    this.duties = duties;
    this.callers = callers;
    this.payloads = payloads;
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "The handovers of a rotation, the oldest first, for whoever acts for its alliance or for a member that has or had a published turn of it; none for others (交接记录)")
  public Uni<HandoverConnection> handovers(
      @Name("rotation") @Id @Description("Id or code of the rotation (轮值)") String rotation,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    return duties
        .rotation(rotation)
        .onItem()
        .ifNull()
        .failWith(() -> Refusal.notFound("rotation").asException())
        .chain(found -> callers.current().chain(caller -> passings.ofRotation(caller, found.id())))
        // Ids are made in the order of time.
        .map(all -> HandoverConnection.of(page.cut(all, Handover::id)));
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Hands a turn that has begun over to the holders of the next published turn that is no declared gap, with what is open then: as whoever acts for a holder, or as a coordinator. Written within 3 days after the turn it is in time (交接)")
  public Uni<HandoverPayload> handOver(
      @Name("input") @Description("What is to be done (输入)") HandOverInput input) {
    return payloads.answer(caller -> handovers.handOver(caller, input), HandoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Changes a handover that is not accepted yet, with what is open by now; one that was returned waits for acceptance again (修改交接)")
  public Uni<HandoverPayload> amendHandover(
      @Name("input") @Description("What is to be done (输入)") AmendHandoverInput input) {
    return payloads.answer(caller -> handovers.amend(caller, input), HandoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Asks the holders of the turn for more, as whoever acts for a holder of the next one (退回交接)")
  public Uni<HandoverPayload> returnHandover(
      @Name("input") @Description("What is to be done (输入)") ReturnHandoverInput input) {
    return payloads.answer(caller -> handovers.giveBack(caller, input), HandoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Accepts a handover, as whoever acts for a holder of the next turn; nobody can before that one is published (接收交接)")
  public Uni<HandoverPayload> acceptHandover(
      @Name("input") @Description("What is to be done (输入)") AcceptHandoverInput input) {
    return payloads.answer(caller -> handovers.accept(caller, input), HandoverPayload::new);
  }
}
