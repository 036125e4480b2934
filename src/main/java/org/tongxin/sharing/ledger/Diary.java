package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.LockMode;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingChange;

/** Bookings on record: rows and change together, in the caller's transaction. */
final class Diary {
  private static final String BY_IDS = "from BookingRow where id in :ids order by id";

  private Diary() {}

  /** A new booking; its lines are there already. */
  static Uni<Void> enter(Transaction transaction, Booking booking) {
    return transaction
        .session()
        .insert(BookingRow.of(booking))
        .chain(() -> transaction.record(new BookingChange.BookingMade(booking)));
  }

  /** A booking's new state in place of its old one, with its lines. */
  static Uni<Void> change(Transaction transaction, BookingChange change) {
    return transaction
        .session()
        .update(BookingRow.of(change.booking()))
        .chain(() -> Lines.follow(transaction, change.booking()))
        .chain(() -> transaction.record(change));
  }

  /** The booking with this id, locked; null where there is none. */
  static Uni<@Nullable Booking> locked(Transaction transaction, String id) {
    return transaction
        .session()
        .get(BookingRow.class, id, LockMode.PESSIMISTIC_WRITE)
        .chain(row ->
            row == null
                ? Uni.createFrom().<Booking>nullItem()
                : whole(transaction.session(), List.of(row)).map(List::getFirst));
  }

  static Uni<Booking> show(Transaction transaction, String id) {
    return find(transaction.session(), List.of(id)).map(List::getFirst);
  }

  static Uni<List<Booking>> find(Mutiny.StatelessSession session, List<String> ids) {
    return session
        .createQuery(BY_IDS, BookingRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .chain(rows -> whole(session, rows));
  }

  /** Bookings with their lines, in the order of {@code rows}; one statement. */
  static Uni<List<Booking>> whole(Mutiny.StatelessSession session, List<BookingRow> rows) {
    return Lines.of(session, rows.stream().map(row -> row.id).toList())
        .map(lines -> {
          var bookings = new ArrayList<Booking>();
          rows.forEach(row -> bookings.add(row.toBooking(lines.getOrDefault(row.id, List.of()))));
          return bookings;
        });
  }
}
