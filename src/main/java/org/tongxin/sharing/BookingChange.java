package org.tongxin.sharing;

/** What can happen to a booking. */
public sealed interface BookingChange extends SharingChange {
  Booking booking();

  @Override
  default String subjectId() {
    return booking().id();
  }

  @Override
  default int version() {
    return booking().version();
  }

  /** It is made: held, confirmed or waiting. */
  record BookingMade(Booking booking) implements BookingChange {}

  /** The next in the queue has room now. */
  record BookingPromoted(Booking booking) implements BookingChange {}

  /** It is settled. */
  record BookingConfirmed(Booking booking) implements BookingChange {}

  /** It no longer takes room: declined, cancelled, recalled or expired. */
  record BookingReleased(Booking booking) implements BookingChange {}

  /** Its time has come: it took place, or nobody came. */
  record BookingAttended(Booking booking) implements BookingChange {}

  /** Whoever booked turned out to be another one. */
  record BookingTransferred(Booking booking) implements BookingChange {}
}
