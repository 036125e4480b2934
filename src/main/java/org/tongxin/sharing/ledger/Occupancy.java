package org.tongxin.sharing.ledger;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Blackout;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.Clash;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.time.Demand;
import org.tongxin.sharing.time.Opening;
import org.tongxin.sharing.time.Peak;
import org.tongxin.sharing.time.Placement;
import org.tongxin.sharing.time.Slot;
import org.tongxin.sharing.time.Slots;
import org.tongxin.sharing.time.Taken;
import org.tongxin.sharing.time.Window;

/**
 * When an offer is open and what is taken of it, for a stretch of time; grows by what is booked.
 */
final class Occupancy {
  private static final int ALL = 1_000_000;

  private final Offer offer;
  private final List<Window> windows;
  private final List<Blackout> blackouts;
  private final List<Use> uses = new ArrayList<>();

  Occupancy(Offer offer, List<OfferWindow> windows, List<Blackout> blackouts) {
    this.offer = offer;
    // A window for single bookings goes before one by the month, where both are open.
    this.windows =
        windows.stream()
            .map(OfferWindow::hours)
            .sorted(Comparator.comparing(Window::monthlyPass))
            .toList();
    this.blackouts = blackouts;
  }

  /** A line of a booking that takes room, or waits for it, in the same resource. */
  record Use(String bookingId, BookingLine line, boolean waiting, Span span) {}

  Offer offer() {
    return offer;
  }

  List<Window> windows() {
    return windows;
  }

  boolean hasWindow() {
    return !windows.isEmpty();
  }

  void add(Use use) {
    uses.add(use);
  }

  void add(Booking booking) {
    booking.lines().stream()
        .filter(line -> line.offerId().equals(offer.id()))
        .forEach(line ->
            add(
                new Use(
                    booking.id(),
                    line,
                    !booking.state().takesRoom(),
                    new Span(booking.starts(), booking.ends()))));
  }

  List<Slot> slots(Span within) {
    var waiting =
        uses.stream()
            .filter(use -> use.waiting() && use.line().offerId().equals(offer.id()))
            .map(use -> new Taken(use.span(), use.line().quantity()))
            .toList();
    return Slots.of(
        new Opening(windows, closedSpans(), capacity()), new Demand(taken(), waiting), within);
  }

  /** Where the wanted time stands in the windows and blackouts. */
  Placement placement(Span wanted) {
    return Placement.find(windows, closedSpans(), wanted);
  }

  /** Whether so much of it is free all through the time, by what is on record here. */
  boolean isFree(Span wanted, int quantity, int capacity) {
    return Peak.of(taken(), wanted) + quantity <= capacity;
  }

  /** Ids of bookings that stand in the way. */
  List<String> inTheWay(Span wanted) {
    return uses.stream()
        .filter(use -> !use.waiting() && use.span().overlaps(wanted) && weight(use) > 0)
        .map(Use::bookingId)
        .distinct()
        .sorted()
        .toList();
  }

  List<String> blackedOutBy(Span wanted) {
    return blackouts.stream()
        .filter(blackout -> blackout.span().overlaps(wanted))
        .map(Blackout::id)
        .toList();
  }

  /** The end of what is known to be taken from now on at its busiest. */
  int peak(Instant from) {
    return uses.stream()
        .filter(use -> !use.waiting() && use.span().to().isAfter(from))
        .mapToInt(use -> Peak.of(taken(), use.span()))
        .max()
        .orElse(0);
  }

  boolean isBooked(Instant from) {
    return uses.stream().anyMatch(use -> !use.waiting() && use.span().to().isAfter(from));
  }

  int capacity() {
    Integer capacity = offer.terms().capacity();
    return offer.terms().exclusive() ? 1 : capacity == null ? 0 : capacity;
  }

  /** What stands in the way once the place in the windows is settled. */
  Clash fullness(Span wanted) {
    boolean whole =
        offer.terms().exclusive()
            || uses.stream()
                .anyMatch(
                    use -> !use.waiting() && use.line().exclusive() && use.span().overlaps(wanted));
    return whole ? Clash.TAKEN : Clash.FULL;
  }

  private List<Taken> taken() {
    return uses.stream()
        .filter(use -> !use.waiting())
        .map(use -> new Taken(use.span(), weight(use)))
        .toList();
  }

  /** How much a line takes of this offer: of its own what it says, of the same room all or none. */
  private int weight(Use use) {
    if (use.line().exclusive() || offer.terms().exclusive()) {
      return ALL;
    }
    return use.line().offerId().equals(offer.id()) ? use.line().quantity() : 0;
  }

  private List<Span> closedSpans() {
    return blackouts.stream().map(Blackout::span).toList();
  }
}
