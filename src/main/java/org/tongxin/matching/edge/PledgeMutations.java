package org.tongxin.matching.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.matching.input.AcceptPledgeInput;
import org.tongxin.matching.input.ConfirmDeliveryInput;
import org.tongxin.matching.input.DeclinePledgeInput;
import org.tongxin.matching.input.OfferPledgeInput;
import org.tongxin.matching.input.PledgeInput;
import org.tongxin.matching.input.ProposePledgeInput;
import org.tongxin.matching.input.RatePledgeInput;
import org.tongxin.matching.input.RecordDeliveryInput;
import org.tongxin.matching.input.WithdrawPledgeInput;
import org.tongxin.matching.ledger.Answering;
import org.tongxin.matching.ledger.Delivering;
import org.tongxin.matching.ledger.Pledging;

/** Pledges are made, answered, delivered, confirmed and rated. */
@GraphQLApi
public class PledgeMutations {
  private final Pledging pledging;
  private final Answering answering;
  private final Delivering delivering;
  private final Payloads payloads;

  PledgeMutations(
      Pledging pledging, Answering answering, Delivering delivering, Payloads payloads) {
    this.pledging = pledging;
    this.answering = answering;
    this.delivering = delivering;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Promises something to a receiver, for a need, of an offer or both: as whoever acts for the provider; the receiver has to accept it (认领)")
  public Uni<PledgePayload> pledge(
      @Name("input") @Description("What is to be done (输入)") PledgeInput input) {
    return payloads.answer(caller -> pledging.pledge(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Suggests a pledge to its provider: as whoever acts for the receiver, or coordinates an alliance that need or offer is shared in (提议认领)")
  public Uni<PledgePayload> proposePledge(
      @Name("input") @Description("What is to be done (输入)") ProposePledgeInput input) {
    return payloads.answer(caller -> pledging.propose(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Promises what was proposed, as whoever acts for the provider (承诺认领)")
  public Uni<PledgePayload> offerPledge(
      @Name("input") @Description("What is to be done (输入)") OfferPledgeInput input) {
    return payloads.answer(caller -> answering.offer(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Agrees to a promise, as whoever acts for the receiver: it is taken from what is left of need and offer, CAPACITY_EXCEEDED where less is left, and its time is booked, refused as a whole where that cannot be (接受认领)")
  public Uni<PledgePayload> acceptPledge(
      @Name("input") @Description("What is to be done (输入)") AcceptPledgeInput input) {
    return payloads.answer(caller -> answering.accept(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Does not agree: to a proposal as whoever acts for the provider, to a promise as whoever acts for the receiver (谢绝认领)")
  public Uni<PledgePayload> declinePledge(
      @Name("input") @Description("What is to be done (输入)") DeclinePledgeInput input) {
    return payloads.answer(caller -> answering.decline(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Takes a pledge back, as the side that proposed or promised it; what is not delivered yet goes back to need and offer, and a booking that lies ahead is recalled (撤回认领)")
  public Uni<PledgePayload> withdrawPledge(
      @Name("input") @Description("What is to be done (输入)") WithdrawPledgeInput input) {
    return payloads.answer(caller -> answering.withdraw(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Records that a pledge was delivered, or a part of it, as whoever acts for the provider (记录兑现)")
  public Uni<PledgePayload> recordDelivery(
      @Name("input") @Description("What is to be done (输入)") RecordDeliveryInput input) {
    return payloads.answer(caller -> delivering.record(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Confirms what was delivered, as whoever acts for the receiver; never as somebody named for the provider (确认兑现)")
  public Uni<PledgePayload> confirmDelivery(
      @Name("input") @Description("What is to be done (输入)") ConfirmDeliveryInput input) {
    return payloads.answer(caller -> delivering.confirm(caller, input), PledgePayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Rates a pledge that was confirmed in full, as whoever acts for the receiver (评价认领)")
  public Uni<PledgePayload> ratePledge(
      @Name("input") @Description("What is to be done (输入)") RatePledgeInput input) {
    return payloads.answer(caller -> delivering.rate(caller, input), PledgePayload::new);
  }
}
