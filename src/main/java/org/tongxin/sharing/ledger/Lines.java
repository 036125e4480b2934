package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.Transaction;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;

/**
 * The rows of a booking's resources. Two bookings of one thing at one time cannot both be inserted:
 * an exclusion constraint keeps that, whatever was looked at before.
 */
final class Lines {
  /** A claim to the whole of a resource; any other is one to some of its places. */
  static final int WHOLE = 0;

  private static final int SOME = 1;
  private static final String INSERT =
      """
      insert into booking_line (booking_id, offer_id, resource_id, quantity, claim, during, active, waiting)
      values (:booking, :offer, :resource, :quantity, :claim, tstzrange(:from, :to), :active, not :active)
      on conflict do nothing
      """;
  private static final String UPDATE =
      """
      update booking_line
      set active = :active, waiting = :waiting, during = tstzrange(:from, :to)
      where booking_id = :booking
      """;
  private static final String DELETE = "delete from booking_line where booking_id = :booking";
  private static final String SELECT =
      """
      select booking_id, offer_id, resource_id, quantity, claim from booking_line
      where booking_id in (:bookings) order by booking_id, resource_id, offer_id
      """;

  private Lines() {}

  /** The line that is not inserted because something stands in its way; null where all are. */
  static Uni<List<BookingLine>> insert(Transaction transaction, Booking booking) {
    var clashing = new ArrayList<BookingLine>();
    Uni<Void> done = Uni.createFrom().voidItem();
    // In one order for everybody, so that nobody waits for somebody who waits for them.
    var inOrder =
        booking.lines().stream().sorted(Comparator.comparing(BookingLine::resourceId)).toList();
    for (BookingLine line : inOrder) {
      done =
          done.chain(() -> insert(transaction, booking, line))
              .invoke(inserted -> {
                if (inserted == 0) {
                  clashing.add(line);
                }
              })
              .replaceWithVoid();
    }
    return done.replaceWith(clashing);
  }

  /** Makes the lines take room, wait for it, or neither, as the booking's state has it. */
  static Uni<Void> follow(Transaction transaction, Booking booking) {
    return transaction
        .session()
        .createNativeQuery(UPDATE)
        .setParameter("active", booking.state().takesRoom())
        .setParameter("waiting", false)
        .setParameter("from", booking.starts())
        .setParameter("to", booking.ends())
        .setParameter("booking", booking.id())
        .executeUpdate()
        .replaceWithVoid();
  }

  static Uni<Void> delete(Transaction transaction, String bookingId) {
    return transaction
        .session()
        .createNativeQuery(DELETE)
        .setParameter("booking", bookingId)
        .executeUpdate()
        .replaceWithVoid();
  }

  /** The lines of each booking. */
  static Uni<Map<String, List<BookingLine>>> of(
      Mutiny.StatelessSession session, Collection<String> bookingIds) {
    if (bookingIds.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    return session
        .createNativeQuery(SELECT, Object[].class)
        .setParameter("bookings", bookingIds)
        .getResultList()
        .map(rows -> {
          var lines = new HashMap<String, List<BookingLine>>();
          for (Object[] row : rows) {
            lines.computeIfAbsent((String) row[0], id -> new ArrayList<>()).add(line(row));
          }
          return lines;
        });
  }

  private static Uni<Integer> insert(Transaction transaction, Booking booking, BookingLine line) {
    return transaction
        .session()
        .createNativeQuery(INSERT)
        .setParameter("booking", booking.id())
        .setParameter("offer", line.offerId())
        .setParameter("resource", line.resourceId())
        .setParameter("quantity", line.quantity())
        .setParameter("claim", line.exclusive() ? WHOLE : SOME)
        .setParameter("from", booking.starts())
        .setParameter("to", booking.ends())
        .setParameter("active", booking.state().takesRoom())
        .executeUpdate();
  }

  private static BookingLine line(Object[] row) {
    return new BookingLine(
        (String) row[1],
        (String) row[2],
        ((Number) row[3]).intValue(),
        ((Number) row[4]).intValue() == WHOLE);
  }
}
