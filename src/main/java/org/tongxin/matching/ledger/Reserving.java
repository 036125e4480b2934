package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeTime;
import org.tongxin.matching.input.PledgeTimeInput;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.ledger.Timetable;
import org.tongxin.sharing.ledger.Timetable.Entry;
import org.tongxin.sharing.ledger.Timetable.Fields;

/** What pledges take of the time of their offers: booked on acceptance, released on withdrawal. */
@ApplicationScoped
class Reserving {
  private static final BigDecimal MOST_PLACES = BigDecimal.valueOf(1_000_000);

  private final Timetable timetable;

  Reserving(Timetable timetable) {
    this.timetable = timetable;
  }

  /**
   * What stands in the way of the time of a new pledge, even if everybody else gave way; empty
   * where it names none, and where its offer is not open, which is told anyway.
   */
  Uni<List<Refusal>> inTheWay(Transaction transaction, Draft draft) {
    Offer offer = draft.sides().offer();
    PledgeTime time = Timing.read(draft.wanted().time());
    if (offer == null || time == null || offer.state() != ListingState.OPEN) {
      return Uni.createFrom().item(List.of());
    }
    String booker = Objects.requireNonNullElse(draft.receiverId(), "");
    var entry = new Entry(offer, places(offer, draft.quantity()), time.toSpan(), booker, true);
    return timetable.inTheWay(transaction, entry, new Fields("input.offer", Timing.FIELD));
  }

  /**
   * The pledge with a booking by its receiver, where either side has named a time. The provider has
   * agreed to what it promised; where its offer asks for consent, another time waits for that.
   *
   * @param named by the receiver, in place of the pledge's own
   */
  Uni<Pledge> book(Transaction transaction, PledgeCase it, @Nullable PledgeTimeInput named) {
    Pledge pledge = it.pledge();
    Offer offer = it.sides().offer();
    PledgeTime time = named == null ? pledge.time() : Timing.read(named);
    if (offer == null || time == null) {
      return Uni.createFrom().item(pledge);
    }
    var entry =
        new Entry(
            offer,
            places(offer, pledge.quantity()),
            time.toSpan(),
            Objects.requireNonNull(pledge.links().receiverId()),
            time.equals(pledge.time()));
    return timetable
        .enter(transaction, entry, new Fields(PledgeCase.FIELD, Timing.FIELD))
        .map(booking -> pledge.booked(time, booking.id()));
  }

  /** Gives up the booking of a pledge that is withdrawn, where it lies ahead. */
  Uni<Void> release(Transaction transaction, Pledge withdrawn) {
    String bookingId = withdrawn.links().bookingId();
    return bookingId == null
        ? Uni.createFrom().voidItem()
        : timetable.release(transaction, bookingId, withdrawn.reason());
  }

  /** As many as are pledged, where those are what an offer has room for; else one. */
  private static int places(Offer offer, @Nullable Quantity quantity) {
    if (quantity == null || offer.terms().exclusive()) {
      return 1;
    }
    return switch (quantity.unitOfMeasure()) {
      case PLACE, SEAT, PERSON -> quantity.amount().min(MOST_PLACES).intValue();
      case HOUR, YUAN, MEAL, SQUARE_METRE, TEAM, VENUE, ITEM, TIME -> 1;
    };
  }
}
