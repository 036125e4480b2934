package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.MergeFollower;
import org.tongxin.sharing.BookingChange.BookingTransferred;
import org.tongxin.sharing.ClaimChange.ClaimTransferred;
import org.tongxin.sharing.Listed;

/** What a merge of units means here: listings, bookings and claims go with the unit. */
@ApplicationScoped
public class SharedParties implements MergeFollower {
  private static final String LISTINGS =
      "select id from listing where :id = any(owner_ids) or place_id = :id order by id";
  private static final String BOOKINGS = "select id from booking where booker_id = :id order by id";
  private static final String CLAIMS = "select id from wish_claim where party_id = :id order by id";
  private static final String SERIES =
      "update booking_series set booker_id = :into where booker_id = :from";

  private final Catalogue catalogue;

  SharedParties(Catalogue catalogue) {
    this.catalogue = catalogue;
  }

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return Uni.createFrom().item(List.of());
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return each(transaction, LISTINGS, fromId, id -> moveListing(transaction, id, fromId, intoId))
        .chain(
            () -> each(transaction, BOOKINGS, fromId, id -> moveBooking(transaction, id, intoId)))
        .chain(() -> each(transaction, CLAIMS, fromId, id -> moveClaim(transaction, id, intoId)))
        .chain(() -> moveSeries(transaction, fromId, intoId));
  }

  private Uni<Void> moveListing(Transaction transaction, String id, String fromId, String intoId) {
    return Catalogue.show(transaction, id)
        .chain(listing -> {
          Listed listed = listing.listed();
          return catalogue.update(
              transaction, listing.with(listed.linked(listed.links().replaced(fromId, intoId))));
        });
  }

  private static Uni<Void> moveBooking(Transaction transaction, String id, String intoId) {
    return Diary.show(transaction, id)
        .chain(booking ->
            transaction
                .session()
                .update(BookingRow.of(booking.bookedBy(intoId)))
                .chain(() -> transaction.record(new BookingTransferred(booking.bookedBy(intoId)))));
  }

  private static Uni<Void> moveClaim(Transaction transaction, String id, String intoId) {
    return transaction
        .session()
        .get(ClaimRow.class, id)
        .map(row -> row.toClaim().claimedBy(intoId))
        .chain(claim -> Wishes.change(transaction, new ClaimTransferred(claim)));
  }

  private static Uni<Void> each(
      Transaction transaction, String query, String id, Function<String, Uni<?>> work) {
    return transaction
        .session()
        .createNativeQuery(query, String.class)
        .setParameter("id", id)
        .getResultList()
        .chain(ids -> InTurn.each(ids, work));
  }

  // A series is only what its bookings have in common: each of them says who booked.
  private static Uni<Void> moveSeries(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createNativeQuery(SERIES)
        .setParameter("from", fromId)
        .setParameter("into", intoId)
        .executeUpdate()
        .replaceWithVoid();
  }
}
