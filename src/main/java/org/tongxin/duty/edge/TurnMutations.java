package org.tongxin.duty.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.duty.input.AgreeToSwapInput;
import org.tongxin.duty.input.AskForCoverInput;
import org.tongxin.duty.input.DecideCoverInput;
import org.tongxin.duty.input.DeclineSwapInput;
import org.tongxin.duty.input.LeaveTurnOpenInput;
import org.tongxin.duty.input.MoveTurnInput;
import org.tongxin.duty.input.NameOfficerInput;
import org.tongxin.duty.input.PinTurnInput;
import org.tongxin.duty.input.StandInInput;
import org.tongxin.duty.input.SwapTurnsInput;
import org.tongxin.duty.input.TakeCoverInput;
import org.tongxin.duty.input.UnpinTurnInput;
import org.tongxin.duty.input.WithdrawCoverInput;
import org.tongxin.duty.input.WithdrawSwapInput;
import org.tongxin.duty.ledger.Covers;
import org.tongxin.duty.ledger.Officers;
import org.tongxin.duty.ledger.Swaps;
import org.tongxin.duty.ledger.TurnActs;

/** What is done to a turn by hand. */
@GraphQLApi
public class TurnMutations {
  private final TurnActs acts;
  private final Covers covers;
  private final Swaps swaps;
  private final Officers officers;
  private final Payloads payloads;

  TurnMutations(TurnActs acts, Covers covers, Swaps swaps, Officers officers, Payloads payloads) {
    this.officers = officers;
    this.acts = acts;
    this.covers = covers;
    this.swaps = swaps;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Chooses the holders of a drafted turn by hand, as a coordinator (指定轮次)")
  public Uni<TurnPayload> pinTurn(
      @Name("input") @Description("What is to be done (输入)") PinTurnInput input) {
    return payloads.answer(caller -> acts.pin(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Lets the next draft choose again (取消指定)")
  public Uni<TurnPayload> unpinTurn(
      @Name("input") @Description("What is to be done (输入)") UnpinTurnInput input) {
    return payloads.answer(caller -> acts.unpin(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Declares a gap: nobody has the duty in the turn and nobody owes it, as a coordinator (声明空缺)")
  public Uni<TurnPayload> leaveTurnOpen(
      @Name("input") @Description("What is to be done (输入)") LeaveTurnOpenInput input) {
    return payloads.answer(caller -> acts.leaveOpen(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Puts a member in place of a holder of a published turn, as a coordinator (指派代班)")
  public Uni<TurnPayload> standIn(
      @Name("input") @Description("What is to be done (输入)") StandInInput input) {
    return payloads.answer(caller -> acts.standIn(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Ends a published turn on another day, on which the next one begins, as a coordinator (调整轮次)")
  public Uni<TurnPayload> moveTurn(
      @Name("input") @Description("What is to be done (输入)") MoveTurnInput input) {
    return payloads.answer(caller -> acts.move(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Names the person who has a published turn for a holder, by a post of the holder: as whoever acts for it, or as a coordinator. It goes when the holder no longer has the turn (指定轮值负责人)")
  public Uni<TurnPayload> nameOfficer(
      @Name("input") @Description("What is to be done (输入)") NameOfficerInput input) {
    return payloads.answer(caller -> officers.name(caller, input), TurnPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Asks for somebody to come in a holder's place, as whoever acts for the holder (请求代班)")
  public Uni<CoverPayload> askForCover(
      @Name("input") @Description("What is to be done (输入)") AskForCoverInput input) {
    return payloads.answer(caller -> covers.ask(caller, input), CoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Takes a cover that is asked for, as whoever acts for the member that comes; the first one has it (接受代班)")
  public Uni<CoverPayload> takeCover(
      @Name("input") @Description("What is to be done (输入)") TakeCoverInput input) {
    return payloads.answer(caller -> covers.take(caller, input), CoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Agrees to a cover that was taken, or not, as a coordinator (决定代班)")
  public Uni<CoverPayload> decideCover(
      @Name("input") @Description("What is to be done (输入)") DecideCoverInput input) {
    return payloads.answer(caller -> covers.decide(caller, input), CoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes back what was asked for (撤回代班请求)")
  public Uni<CoverPayload> withdrawCover(
      @Name("input") @Description("What is to be done (输入)") WithdrawCoverInput input) {
    return payloads.answer(caller -> covers.withdraw(caller, input), CoverPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Proposes that the holders of two turns change places, as whoever acts for the one; in effect at once where the caller acts for both (换班)")
  public Uni<SwapPayload> swapTurns(
      @Name("input") @Description("What is to be done (输入)") SwapTurnsInput input) {
    return payloads.answer(caller -> swaps.propose(caller, input), SwapPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Agrees to a swap, as whoever acts for the other holder (同意换班)")
  public Uni<SwapPayload> agreeToSwap(
      @Name("input") @Description("What is to be done (输入)") AgreeToSwapInput input) {
    return payloads.answer(caller -> swaps.agree(caller, input), SwapPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Does not agree to a swap, as whoever acts for the other holder (拒绝换班)")
  public Uni<SwapPayload> declineSwap(
      @Name("input") @Description("What is to be done (输入)") DeclineSwapInput input) {
    return payloads.answer(caller -> swaps.decline(caller, input), SwapPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes a proposed swap back, as whoever acts for the one that proposed it (撤回换班)")
  public Uni<SwapPayload> withdrawSwap(
      @Name("input") @Description("What is to be done (输入)") WithdrawSwapInput input) {
    return payloads.answer(caller -> swaps.withdraw(caller, input), SwapPayload::new);
  }
}
