package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refused;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Clash;

/** Makes bookings of requests that nothing is known to stand in the way of. */
final class Making {
  private static final Duration FOR_APPROVAL = Duration.ofDays(3);
  private static final Duration FOR_A_HOLD = Duration.ofMinutes(15);

  private final Transaction transaction;
  private final Request request;

  Making(Transaction transaction, Request request) {
    this.transaction = transaction;
    this.request = request;
  }

  /** What a booking is part of: a series, a month, or neither. */
  record Part(@Nullable String seriesId, @Nullable String passMonth) {
    static final Part OF_NOTHING = new Part(null, null);
  }

  /** Held where somebody has to agree or the caller wants time, else confirmed. */
  Booking taking(Span span, boolean hold, Part part) {
    boolean approval = request.needsApproval();
    BookingState state = approval || hold ? BookingState.HELD : BookingState.CONFIRMED;
    Instant until = transaction.now().plus(approval ? FOR_APPROVAL : FOR_A_HOLD);
    return booking(span, state, state == BookingState.HELD ? heldUntil(until, span) : null, part);
  }

  /** Confirmed, though the offer asks for approval: its host has agreed to this time already. */
  Booking agreed(Span span) {
    return booking(span, BookingState.CONFIRMED, null, Part.OF_NOTHING);
  }

  /** In the queue. */
  Booking waiting(Span span, Part part) {
    return booking(span, BookingState.WAITING, null, part);
  }

  /**
   * Writes the booking down; gives the lines that something stands in the way of, and then nothing
   * is written.
   */
  Uni<List<BookingLine>> enter(Booking booking) {
    return Lines.insert(transaction, booking)
        .call(clashing ->
            clashing.isEmpty()
                ? Diary.enter(transaction, booking)
                : Lines.delete(transaction, booking.id()));
  }

  /** The refusal of lines that are taken. */
  Refused taken(List<BookingLine> clashing, Obstacles obstacles, Span span) {
    return new Refused(
        request.lines().stream()
            .filter(
                line -> clashing.stream().anyMatch(one -> one.offerId().equals(line.offer().id())))
            .map(line ->
                Clash.TAKEN.refusal(line.field() + ".offer", obstacles.of(line).inTheWay(span)))
            .toList());
  }

  /** When a promoted booking lapses where the host has to agree. */
  static Instant promotedUntil(Instant now, Instant last) {
    return earlier(now.plus(FOR_APPROVAL), last);
  }

  private Booking booking(Span span, BookingState state, @Nullable Instant heldUntil, Part part) {
    return new Booking(
        Fresh.id(transaction, IdKind.BOOKING),
        1,
        request.partyId(),
        state,
        span.from(),
        span.to(),
        request.lines().stream().map(Request.Line::toBook).toList(),
        part.seriesId(),
        part.passMonth(),
        transaction.now(),
        heldUntil,
        null);
  }

  /** A pass for the month that runs has begun, and is held until its end at the latest. */
  private Instant heldUntil(Instant until, Span span) {
    return earlier(until, span.from().isAfter(transaction.now()) ? span.from() : span.to());
  }

  private static Instant earlier(Instant one, Instant other) {
    return one.isBefore(other) ? one : other;
  }
}
