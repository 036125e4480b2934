package org.tongxin.sharing.ledger;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;

@Entity
@Table(name = "booking")
class BookingRow {
  @Id String id;
  int version;

  @Column(name = "booker_id")
  String bookerId;

  @Enumerated(EnumType.STRING)
  BookingState state;

  Instant starts;
  Instant ends;

  @Column(name = "series_id")
  @Nullable String seriesId;

  @Column(name = "pass_month")
  @Nullable String passMonth;

  @Column(name = "made_at")
  Instant madeAt;

  @Column(name = "held_until")
  @Nullable Instant heldUntil;

  @Nullable String reason;

  static BookingRow of(Booking booking) {
    var row = new BookingRow();
    row.id = booking.id();
    row.version = booking.version();
    row.bookerId = booking.bookerId();
    row.state = booking.state();
    row.starts = booking.starts();
    row.ends = booking.ends();
    row.seriesId = booking.seriesId();
    row.passMonth = booking.passMonth();
    row.madeAt = booking.madeAt();
    row.heldUntil = booking.heldUntil();
    row.reason = booking.reason();
    return row;
  }

  Booking toBooking(List<BookingLine> lines) {
    return new Booking(
        id, version, bookerId, state, starts, ends, lines, seriesId, passMonth, madeAt, heldUntil,
        reason);
  }
}
