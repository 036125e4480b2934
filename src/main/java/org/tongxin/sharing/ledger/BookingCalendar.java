package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.EntryStatus;
import org.tongxin.calendar.ledger.Asked;
import org.tongxin.calendar.ledger.CalendarSource;
import org.tongxin.journal.Moments;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.calendar.BookingEntry;
import org.tongxin.sharing.calendar.BookingStatus;
import org.tongxin.sharing.calendar.Surroundings;

/**
 * The bookings that a party made, hosts or has at its place: six statements, however many there
 * are. Of more than 5,000 the first ones show.
 */
@ApplicationScoped
public class BookingCalendar implements CalendarSource {
  private static final String BOOKINGS =
      """
      with theirs as (
        select id from booking where booker_id = :party
        union
        select line.booking_id from listing join booking_line line on line.offer_id = listing.id
        where listing.owner_ids @> array[cast(:party as text)] or listing.place_id = :party),
      dated as (
        select id, starts, state,
          (select max(at) from journal where subject_id = booking.id) as changed
        from booking join theirs using (id)
        where ends > :from and starts < :to and state in (:shown))
      select id, changed from dated
      where state not in (:givenUp) or changed > :since
      order by starts, id limit 5000
      """;

  @Override
  public Uni<List<Entry>> entries(Mutiny.StatelessSession session, Asked asked) {
    return changes(session, asked)
        .chain(changes ->
            changes.isEmpty()
                ? Uni.createFrom().item(List.of())
                : Diary.find(session, List.copyOf(changes.keySet()))
                    .chain(bookings ->
                        CalendarNames.of(session, bookings)
                            .map(around -> entries(bookings, changes, around))));
  }

  /** When each booking that shows last changed, by its id. */
  private static Uni<Map<String, Instant>> changes(Mutiny.StatelessSession session, Asked asked) {
    return session
        .createNativeQuery(BOOKINGS, Object[].class)
        .setParameter("party", asked.ownerId())
        .setParameter("from", asked.from())
        .setParameter("to", asked.to())
        .setParameter("since", asked.givenUpSince())
        .setParameter("shown", names(EntryStatus.values()))
        .setParameter("givenUp", names(EntryStatus.CANCELLED))
        .getResultList()
        .map(rows -> {
          var changes = new HashMap<String, Instant>();
          rows.forEach(row -> changes.put((String) row[0], Moments.of(row[1])));
          return changes;
        });
  }

  private static List<Entry> entries(
      List<Booking> bookings, Map<String, Instant> changes, Surroundings around) {
    return bookings.stream()
        .flatMap(booking ->
            BookingEntry.of(
                booking, Objects.requireNonNull(changes.get(booking.id()), booking.id()), around)
                .stream())
        .toList();
  }

  private static List<String> names(EntryStatus... statuses) {
    return Stream.of(statuses)
        .flatMap(status -> BookingStatus.states(status).stream())
        .map(BookingState::name)
        .toList();
  }
}
