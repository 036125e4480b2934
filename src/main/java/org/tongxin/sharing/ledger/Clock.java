package org.tongxin.sharing.ledger;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
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
  private static final String ACTOR = "clock";
  // One instance at a time; who comes second looks again later.
  private static final String LOCK = "select pg_try_advisory_xact_lock(hashtext('sharing clock'))";
  private static final String BOOKINGS =
      """
      select id from booking
      where (state = 'HELD' and held_until <= :now)
        or (state = 'WAITING' and case when pass_month is null then starts else ends end <= :now)
      order by id limit 100
      """;
  private static final String QUEUES =
      "select distinct resource_id from booking_line where waiting order by resource_id limit 100";
  private static final String LISTINGS =
      """
      select id from listing where state in ('OPEN', 'PAUSED') and until <= :today
      order by id limit 100
      """;

  private final Ledger ledger;
  private final Catalogue catalogue;
  private final Queue queue;

  Clock(Ledger ledger, Catalogue catalogue, Queue queue) {
    this.ledger = ledger;
    this.catalogue = catalogue;
    this.queue = queue;
  }

  @Scheduled(
      every = "10s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return ledger.write(ACTOR, transaction -> alone(transaction, this::lookAround));
  }

  private interface Work {
    Uni<Void> in(Transaction transaction);
  }

  private static Uni<Void> alone(Transaction transaction, Work work) {
    return transaction
        .session()
        .createNativeQuery(LOCK, Boolean.class)
        .getSingleResult()
        .chain(first -> first ? work.in(transaction) : Uni.createFrom().voidItem());
  }

  private Uni<Void> lookAround(Transaction transaction) {
    return ids(transaction, BOOKINGS, "now", transaction.now())
        .chain(ids -> InTurn.each(ids, id -> lapse(transaction, id)))
        .chain(() -> queues(transaction))
        .chain(resources -> InTurn.each(resources, id -> queue.serve(transaction, Set.of(id))))
        .chain(
            () -> ids(transaction, LISTINGS, "today", Fresh.day(transaction, null, Drafting.ZONE)))
        .chain(ids -> InTurn.each(ids, id -> expire(transaction, id)));
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

  private static Uni<List<String>> queues(Transaction transaction) {
    return transaction.session().createNativeQuery(QUEUES, String.class).getResultList();
  }

  private static Uni<List<String>> ids(
      Transaction transaction, String query, String name, Object value) {
    return transaction
        .session()
        .createNativeQuery(query, String.class)
        .setParameter(name, value)
        .getResultList();
  }
}
