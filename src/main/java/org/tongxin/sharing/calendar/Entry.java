package org.tongxin.sharing.calendar;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.calendar.Almanac.Dated;
import org.tongxin.sharing.calendar.Almanac.Surroundings;

/**
 * One booking as a calendar shows it.
 *
 * @param zone in which its times are written: that of the first offer booked
 * @param changed when the booking last did, and not when the file was made
 */
record Entry(Booking booking, EntryStatus status, ZoneId zone, Instant changed, EntryWords words) {
  /** Where no window of an offer says otherwise. */
  static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  /** Empty where no calendar shows a booking in its state. */
  static Optional<Entry> of(Dated dated, Surroundings around) {
    Booking booking = dated.booking();
    return EntryStatus.of(booking.state())
        .map(status ->
            new Entry(
                booking,
                status,
                zone(booking, around),
                dated.changed(),
                EntryWords.of(booking, around)));
  }

  /** The same in every file and for ever, as calendars tell by it what they know already. */
  String uid() {
    return booking.id() + "@tongxin";
  }

  /** Grows with every change of the booking, from 0. */
  int sequence() {
    return booking.version() - 1;
  }

  private static ZoneId zone(Booking booking, Surroundings around) {
    List<ZoneId> zones =
        booking.lines().stream()
            .map(line -> around.zones().getOrDefault(line.offerId(), ZONE))
            .toList();
    return zones.isEmpty() ? ZONE : zones.getFirst();
  }
}
