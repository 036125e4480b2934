package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingChange.BookingPromoted;
import org.tongxin.sharing.BookingChange.BookingReleased;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Offer;

/**
 * Those who wait. When room comes free they are served in the order in which they came: nobody is
 * served before somebody who came earlier and wants some of the same.
 */
@ApplicationScoped
public class Queue {
  private static final String WAITING =
      """
      select distinct b.id, b.place from booking b join booking_line l on l.booking_id = b.id
      where b.state = 'WAITING' and l.resource_id in (:resources)
        and case when b.pass_month is null then b.starts else b.ends end > :now
      order by b.place
      """;
  private static final String LAPSED =
      """
      select distinct b.id, b.place from booking b join booking_line l on l.booking_id = b.id
      where b.state = 'HELD' and b.held_until <= :now and l.resource_id in (:resources) order by b.id
      """;

  private final Room room;

  Queue(Room room) {
    this.room = room;
  }

  /** Lets go of what was held too long of these offers, which are locked, and serves the queue. */
  Uni<Void> lapse(Transaction transaction, Collection<Offer> offers) {
    Set<String> resources = offers.stream().map(Room::resource).collect(Collectors.toSet());
    return ids(transaction, LAPSED, resources)
        .chain(lapsed ->
            lapsed.isEmpty()
                ? Uni.createFrom().voidItem()
                : InTurn.each(lapsed, id -> lapse(transaction, id))
                    .chain(() -> serve(transaction, resources)));
  }

  /** Serves whoever waits for what these bookings took, now that they take it no longer. */
  Uni<Void> serve(Transaction transaction, Booking freed) {
    return serve(
        transaction,
        freed.lines().stream().map(BookingLine::resourceId).collect(Collectors.toSet()));
  }

  /** Serves whoever waits for an offer that has more room than before. */
  Uni<Void> serve(Transaction transaction, Offer offer) {
    return serve(transaction, Set.of(Room.resource(offer)));
  }

  /** Serves whoever waits for these resources. */
  Uni<Void> serve(Transaction transaction, Set<String> resources) {
    return ids(transaction, WAITING, resources)
        .chain(ids ->
            ids.isEmpty()
                ? Uni.createFrom().voidItem()
                : Diary.find(transaction.session(), ids)
                    .map(found -> inOrder(ids, found))
                    .chain(waiting -> serve(transaction, waiting)));
  }

  private Uni<Void> serve(Transaction transaction, List<Booking> waiting) {
    Set<String> offerIds =
        waiting.stream()
            .flatMap(booking -> booking.lines().stream())
            .map(BookingLine::offerId)
            .collect(Collectors.toCollection(LinkedHashSet::new));
    var passedOver = new ArrayList<Booking>();
    return Catalogue.listings(transaction, offerIds)
        .chain(offers ->
            InTurn.each(
                waiting,
                booking ->
                    serve(transaction, booking, offers, passedOver)
                        .invoke(served -> {
                          if (!served) {
                            passedOver.add(booking);
                          }
                        })));
  }

  private Uni<Boolean> serve(
      Transaction transaction, Booking waiting, List<Listing> offers, List<Booking> passedOver) {
    if (passedOver.stream().anyMatch(earlier -> wantTheSame(earlier, waiting))) {
      return Uni.createFrom().item(false);
    }
    boolean begun = waiting.starts().isBefore(transaction.now());
    Booking booking = begun ? waiting.startingAt(transaction.now()) : waiting;
    var wanted = request(booking, offers);
    var span = new Span(booking.starts(), booking.ends());
    return room.occupancy(transaction.session(), wanted.offers(), span)
        .map(occupancies -> new Obstacles(wanted, occupancies, transaction.now()))
        .chain(obstacles ->
            obstacles.unbookable().isEmpty() && isFree(obstacles, booking, span)
                ? promote(transaction, booking, wanted).replaceWith(true)
                : Uni.createFrom().item(false));
  }

  private static boolean isFree(Obstacles obstacles, Booking booking, Span span) {
    return booking.passMonth() == null
        ? obstacles.toPreview(span).isEmpty()
        : obstacles.toPassInTurn(span).isEmpty();
  }

  private static Uni<Void> promote(Transaction transaction, Booking booking, Request wanted) {
    Instant now = transaction.now();
    Booking promoted =
        wanted.needsApproval()
            ? booking.held(Making.promotedUntil(now, booking.waitsUntil()))
            : booking.moved(BookingState.CONFIRMED, null);
    return Diary.change(transaction, new BookingPromoted(promoted));
  }

  private static Uni<Void> lapse(Transaction transaction, String id) {
    return Diary.locked(transaction, id)
        .chain(booking ->
            booking == null || booking.state() != BookingState.HELD
                ? Uni.createFrom().voidItem()
                : Diary.change(
                    transaction, new BookingReleased(booking.moved(BookingState.EXPIRED, null))));
  }

  private static Request request(Booking booking, List<Listing> listings) {
    var lines = new ArrayList<Request.Line>();
    for (BookingLine line : booking.lines()) {
      listings.stream()
          .filter(listing -> listing.id().equals(line.offerId()))
          .map(Offer.class::cast)
          .forEach(offer -> lines.add(new Request.Line(offer, line.quantity(), "")));
    }
    return new Request(booking.bookerId(), lines);
  }

  private static boolean wantTheSame(Booking one, Booking other) {
    boolean meet = one.starts().isBefore(other.ends()) && other.starts().isBefore(one.ends());
    return meet
        && one.lines().stream()
            .anyMatch(line ->
                other.lines().stream().anyMatch(its -> its.resourceId().equals(line.resourceId())));
  }

  private static List<Booking> inOrder(List<String> ids, List<Booking> found) {
    return ids.stream()
        .map(id -> found.stream().filter(one -> one.id().equals(id)).findFirst().orElse(null))
        .filter(Objects::nonNull)
        .toList();
  }

  private static Uni<List<String>> ids(
      Transaction transaction, String query, Collection<String> resources) {
    return transaction
        .session()
        .createNativeQuery(query, Object[].class)
        .setParameter("now", transaction.now())
        .setParameter("resources", resources)
        .getResultList()
        .map(rows -> rows.stream().map(row -> (String) row[0]).toList());
  }
}
