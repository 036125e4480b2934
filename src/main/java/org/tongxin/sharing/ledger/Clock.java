package org.tongxin.sharing.ledger;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Rounds;
import org.tongxin.journal.Transaction;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingChange.BookingReleased;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.ListingState;

/**
 * Looks at the clock: lets go of what was held too long, ends the wait of those whose time has
 * begun, serves queues that something else made room for, and ends listings whose time is over.
 */
@ApplicationScoped
public class Clock {
  private static final String BOOKINGS =
      """
      select id from booking
      where ((state = 'HELD' and held_until <= :now)
        or (state = 'WAITING' and case when pass_month is null then starts else ends end <= :now))
        and id > :after
      order by id limit 100
      """;
  private static final String QUEUES =
      """
      select distinct resource_id from booking_line where waiting and resource_id > :after
      order by resource_id limit 100
      """;
  private static final String LISTINGS =
      """
      select id from listing where state in ('OPEN', 'PAUSED') and until <= :today and id > :after
      order by id limit 100
      """;

  private final Rounds rounds;
  private final Catalogue catalogue;
  private final Queue queue;

  Clock(Ledger ledger, Catalogue catalogue, Queue queue) {
    this.rounds = new Rounds(ledger, "sharing clock", "clock");
    this.catalogue = catalogue;
    this.queue = queue;
  }

  @Scheduled(
      every = "10s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return rounds
        .each(BOOKINGS, transaction -> Map.of("now", transaction.now()), this::lapse)
        .chain(() ->
            rounds.each(
                QUEUES,
                transaction -> Map.of(),
                (transaction, id) -> queue.serve(transaction, Set.of(id))))
        .chain(() ->
            rounds.each(
                LISTINGS,
                transaction -> Map.of("today", Fresh.day(transaction, null, Drafting.ZONE)),
                this::expire));
  }

  private Uni<Void> lapse(Transaction transaction, String id) {
    return Lines.of(transaction.session(), List.of(id))
        .chain(lines ->
            Catalogue.listings(
                transaction,
                lines.getOrDefault(id, List.of()).stream().map(BookingLine::offerId).toList()))
        .chain(() -> Diary.locked(transaction, id))
        .chain(booking ->
            booking == null || !isOver(booking, transaction.now())
                ? Uni.createFrom().voidItem()
                : Diary.change(
                        transaction, new BookingReleased(booking.moved(BookingState.EXPIRED, null)))
                    .chain(() -> queue.serve(transaction, booking)));
  }

  private static boolean isOver(Booking booking, Instant now) {
    Instant heldUntil = booking.heldUntil();
    return switch (booking.state()) {
      case HELD -> heldUntil != null && !heldUntil.isAfter(now);
      case WAITING -> !booking.waitsUntil().isAfter(now);
      case CONFIRMED, DECLINED, CANCELLED, RECALLED, EXPIRED, NO_SHOW, COMPLETED -> false;
    };
  }

  private Uni<Void> expire(Transaction transaction, String id) {
    return Catalogue.listing(transaction, id)
        .chain(listing ->
            listing == null || !isRunning(listing)
                ? Uni.createFrom().voidItem()
                : catalogue.move(
                    transaction, listing.with(listing.listed().moved(ListingState.EXPIRED))));
  }

  private static boolean isRunning(Listing listing) {
    return listing.state() == ListingState.OPEN || listing.state() == ListingState.PAUSED;
  }
}
