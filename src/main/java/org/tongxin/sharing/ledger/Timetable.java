package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingChange.BookingReleased;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.ledger.Obstacles.Obstacle;

/**
 * What rooms above book of an offer's time, and what they give up: in their own transaction, which
 * holds the offer locked. What stands in the way of any booking stands in the way of these; they
 * never queue.
 */
@ApplicationScoped
public class Timetable {
  private final Room room;
  private final Queue queue;

  Timetable(Room room, Queue queue) {
    this.room = room;
    this.queue = queue;
  }

  /**
   * A booking to be made.
   *
   * @param places of the offer; 1 where it is booked as a whole
   * @param bookerId who books; that they may use the offer is known already
   * @param agreed whether the host agreed to this time, so that nobody is asked for approval
   */
  public record Entry(Offer offer, int places, Span span, String bookerId, boolean agreed) {
    private Request request() {
      return new Request(bookerId, List.of(new Request.Line(offer, places, "")));
    }
  }

  /** Which fields of the input name the offer and the time. */
  public record Fields(String offer, String time) {}

  /** What stands in the way even if everybody else gave way; nothing is written. */
  public Uni<List<Refusal>> inTheWay(Transaction transaction, Entry entry, Fields fields) {
    return obstacles(transaction, entry)
        .map(found ->
            refusals(
                found,
                found.toBook(entry.span()).stream().filter(one -> !one.clash().mayPass()).toList(),
                fields));
  }

  /**
   * Makes a booking, held where the host has yet to agree; refused where anything is in its way.
   */
  public Uni<Booking> enter(Transaction transaction, Entry entry, Fields fields) {
    Request request = entry.request();
    var making = new Making(transaction, request);
    Booking booking =
        entry.agreed()
            ? making.agreed(entry.span())
            : making.taking(entry.span(), false, Making.Part.OF_NOTHING);
    return queue
        .lapse(transaction, request.offers())
        .chain(() -> obstacles(transaction, entry))
        .invoke(found -> refuse(refusals(found, found.toBook(entry.span()), fields)))
        .chain(found ->
            making
                .enter(booking)
                .invoke(clashing -> {
                  if (!clashing.isEmpty()) {
                    var taken = making.taken(clashing, found, entry.span());
                    refuse(taken.refusals().stream().map(one -> placed(one, fields)).toList());
                  }
                }))
        .replaceWith(booking);
  }

  /**
   * Takes a booking back in the name of its host, where it has not begun and still takes room, and
   * serves whoever waits for that.
   */
  public Uni<Void> release(Transaction transaction, String bookingId, @Nullable String reason) {
    return Diary.locked(transaction, bookingId)
        .chain(booking ->
            booking == null
                    || !booking.state().takesRoom()
                    || !booking.starts().isAfter(transaction.now())
                ? Uni.createFrom().voidItem()
                : release(transaction, booking, reason));
  }

  private Uni<Void> release(Transaction transaction, Booking booking, @Nullable String reason) {
    BookingState to =
        booking.state() == BookingState.HELD ? BookingState.DECLINED : BookingState.RECALLED;
    return Diary.change(transaction, new BookingReleased(booking.moved(to, reason)))
        .chain(() -> queue.serve(transaction, booking));
  }

  private Uni<Obstacles> obstacles(Transaction transaction, Entry entry) {
    Request request = entry.request();
    return room.occupancy(transaction.session(), request.offers(), entry.span())
        .map(occupancies -> new Obstacles(request, occupancies, transaction.now()));
  }

  /** An offer that can never be booked has no time of which more could be said. */
  private static List<Refusal> refusals(Obstacles obstacles, List<Obstacle> found, Fields fields) {
    List<Refusal> never = obstacles.unbookable();
    List<Refusal> all =
        never.isEmpty() ? found.stream().map(one -> one.refusal(fields.time())).toList() : never;
    return all.stream().map(one -> placed(one, fields)).toList();
  }

  private static void refuse(List<Refusal> refusals) {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }

  /** What is said of the one line is said of the offer: the input has no lines. */
  private static Refusal placed(Refusal refusal, Fields fields) {
    return refusal.field().equals(fields.time())
        ? refusal
        : new Refusal(refusal.code(), fields.offer(), refusal.message(), refusal.conflictsWith());
  }
}
