package org.tongxin.sharing.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongxin.calendar.file.Entry;
import org.tongxin.calendar.file.When;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;

/**
 * A booking as a calendar shows it: its times are written in the zone of the first offer booked.
 */
public final class BookingEntry {
  // Where no window of an offer says otherwise.
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private BookingEntry() {}

  /** Empty where no calendar shows a booking in its state. */
  public static Optional<Entry> of(Booking booking, Instant changed, Surroundings around) {
    return BookingStatus.of(booking.state())
        .map(status ->
            new Entry(
                booking.id(),
                booking.version() - 1,
                status,
                new When.Timed(new Span(booking.starts(), booking.ends()), zone(booking, around)),
                booking.madeAt(),
                changed,
                BookingWords.of(booking, around)));
  }

  private static ZoneId zone(Booking booking, Surroundings around) {
    List<ZoneId> zones =
        booking.lines().stream()
            .map(line -> around.zones().getOrDefault(line.offerId(), ZONE))
            .toList();
    return zones.isEmpty() ? ZONE : zones.getFirst();
  }
}
