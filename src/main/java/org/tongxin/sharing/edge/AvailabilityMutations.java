package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.sharing.input.BlackOutInput;
import org.tongxin.sharing.input.CloseWindowInput;
import org.tongxin.sharing.input.LiftBlackoutInput;
import org.tongxin.sharing.input.OpenWindowInput;
import org.tongxin.sharing.input.PriceOfferInput;
import org.tongxin.sharing.ledger.Prices;
import org.tongxin.sharing.ledger.Windows;

/** Opening and closing hours, and prices. */
@GraphQLApi
public class AvailabilityMutations {
  private final Windows windows;
  private final Prices prices;
  private final Payloads payloads;

  AvailabilityMutations(Windows windows, Prices prices, Payloads payloads) {
    this.windows = windows;
    this.prices = prices;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Opens an offer at hours that recur, as its owner or coordinator (开放时段)")
  public Uni<WindowPayload> openWindow(
      @Name("input") @Description("What is to be done (输入)") OpenWindowInput input) {
    return payloads.answer(caller -> windows.open(caller, input), WindowPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Closes hours to new bookings, as the owner or coordinator; what is booked stands (关闭时段)")
  public Uni<WindowPayload> closeWindow(
      @Name("input") @Description("What is to be done (输入)") CloseWindowInput input) {
    return payloads.answer(caller -> windows.close(caller, input), WindowPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Closes an offer for a time in which nothing is booked, as its owner or coordinator (停用)")
  public Uni<BlackoutPayload> blackOut(
      @Name("input") @Description("What is to be done (输入)") BlackOutInput input) {
    return payloads.answer(caller -> windows.blackOut(caller, input), BlackoutPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Opens an offer again before the end of a blackout, as its owner or coordinator (解除停用)")
  public Uni<BlackoutPayload> liftBlackout(
      @Name("input") @Description("What is to be done (输入)") LiftBlackoutInput input) {
    return payloads.answer(caller -> windows.lift(caller, input), BlackoutPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Says what an offer costs, as its owner or coordinator; prices are recorded, not collected (定价)")
  public Uni<OfferPayload> priceOffer(
      @Name("input") @Description("What is to be done (输入)") PriceOfferInput input) {
    return payloads.answer(caller -> prices.set(caller, input), OfferPayload::new);
  }
}
