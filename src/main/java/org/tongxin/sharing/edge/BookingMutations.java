package org.tongxin.sharing.edge;

import io.smallrye.mutiny.Uni;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Mutation;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.api.Payloads;
import org.tongxin.sharing.input.BookInput;
import org.tongxin.sharing.input.BookSeriesInput;
import org.tongxin.sharing.input.CancelBookingInput;
import org.tongxin.sharing.input.ClaimWishInput;
import org.tongxin.sharing.input.CompleteBookingInput;
import org.tongxin.sharing.input.ConfirmBookingInput;
import org.tongxin.sharing.input.DeclineBookingInput;
import org.tongxin.sharing.input.RecallBookingInput;
import org.tongxin.sharing.input.RedeemWishInput;
import org.tongxin.sharing.input.ReleaseWishInput;
import org.tongxin.sharing.input.ReportNoShowInput;
import org.tongxin.sharing.ledger.Bookings;
import org.tongxin.sharing.ledger.SeriesBookings;
import org.tongxin.sharing.ledger.Settling;
import org.tongxin.sharing.ledger.Wishes;

/** Booking, settling, recalling; claiming wishes. */
@GraphQLApi
public class BookingMutations {
  private final Bookings bookings;
  private final SeriesBookings series;
  private final Settling settling;
  private final Wishes wishes;
  private final Payloads payloads;

  BookingMutations(
      Bookings bookings,
      SeriesBookings series,
      Settling settling,
      Wishes wishes,
      Payloads payloads) {
    this.bookings = bookings;
    this.series = series;
    this.settling = settling;
    this.wishes = wishes;
    this.payloads = payloads;
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Books one or more offers for a time or a month, as whoever acts for the party that books (预约)")
  public Uni<BookingPayload> book(
      @Name("input") @Description("What is to be done (输入)") BookInput input) {
    return payloads.answer(caller -> bookings.book(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Books what recurs: all of it, or all but what clashes, as whoever acts for the party that books (系列预约)")
  public Uni<SeriesPayload> bookSeries(
      @Name("input") @Description("What is to be done (输入)") BookSeriesInput input) {
    return payloads.answer(caller -> series.book(caller, input), SeriesPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Settles a held booking: as the host where the host has to agree, else as whoever booked (确认预约)")
  public Uni<BookingPayload> confirmBooking(
      @Name("input") @Description("What is to be done (输入)") ConfirmBookingInput input) {
    return payloads.answer(caller -> settling.confirm(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Does not agree to a booking, as its host (拒绝预约)")
  public Uni<BookingPayload> declineBooking(
      @Name("input") @Description("What is to be done (输入)") DeclineBookingInput input) {
    return payloads.answer(caller -> settling.decline(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Gives a booking up before it begins, as whoever booked (取消预约)")
  public Uni<BookingPayload> cancelBooking(
      @Name("input") @Description("What is to be done (输入)") CancelBookingInput input) {
    return payloads.answer(caller -> settling.cancel(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Takes a booking back with the notice of its terms, as its host (收回预约)")
  public Uni<BookingPayload> recallBooking(
      @Name("input") @Description("What is to be done (输入)") RecallBookingInput input) {
    return payloads.answer(caller -> settling.recall(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says that nobody came, as the host (登记未到)")
  public Uni<BookingPayload> reportNoShow(
      @Name("input") @Description("What is to be done (输入)") ReportNoShowInput input) {
    return payloads.answer(caller -> settling.reportNoShow(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says that a booking took place, as the host (完成预约)")
  public Uni<BookingPayload> completeBooking(
      @Name("input") @Description("What is to be done (输入)") CompleteBookingInput input) {
    return payloads.answer(caller -> settling.complete(caller, input), BookingPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Promises to redeem a wish, as whoever acts for the party that claims it; one party at a time (认领微心愿)")
  public Uni<ClaimPayload> claimWish(
      @Name("input") @Description("What is to be done (输入)") ClaimWishInput input) {
    return payloads.answer(caller -> wishes.claim(caller, input), ClaimPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Gives a claim up, as whoever acts for the party that claimed (放弃认领)")
  public Uni<ClaimPayload> releaseWish(
      @Name("input") @Description("What is to be done (输入)") ReleaseWishInput input) {
    return payloads.answer(caller -> wishes.release(caller, input), ClaimPayload::new);
  }

  @Mutation
  @Allowed(Right.SIGNED_IN)
  @Description("Says that a wish was kept, as its owner or coordinator (兑现微心愿)")
  public Uni<ClaimPayload> redeemWish(
      @Name("input") @Description("What is to be done (输入)") RedeemWishInput input) {
    return payloads.answer(caller -> wishes.redeem(caller, input), ClaimPayload::new);
  }
}
