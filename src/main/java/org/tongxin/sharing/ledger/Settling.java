package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingChange;
import org.tongxin.sharing.BookingChange.BookingAttended;
import org.tongxin.sharing.BookingChange.BookingConfirmed;
import org.tongxin.sharing.BookingChange.BookingReleased;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.input.CancelBookingInput;
import org.tongxin.sharing.input.CompleteBookingInput;
import org.tongxin.sharing.input.ConfirmBookingInput;
import org.tongxin.sharing.input.DeclineBookingInput;
import org.tongxin.sharing.input.RecallBookingInput;
import org.tongxin.sharing.input.ReportNoShowInput;

/** Settles bookings one way or another, and serves the queue where room comes free. */
@ApplicationScoped
public class Settling {
  private static final String FIELD = "input.booking";
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;
  private final Queue queue;

  Settling(Deeds deeds, Queue queue) {
    this.deeds = deeds;
    this.queue = queue;
  }

  /** As the host where it has to agree, else as whoever booked. */
  public Uni<Done<Booking>> confirm(Caller caller, ConfirmBookingInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.approval() ? it.isHost(caller) : it.isBooker(caller), caller);
          it.move(BookingState.CONFIRMED).that(!it.hasLapsed(), it.lapsed()).refuse();
          return new BookingConfirmed(it.booking().moved(BookingState.CONFIRMED, null));
        });
  }

  /** As the host. */
  public Uni<Done<Booking>> decline(Caller caller, DeclineBookingInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.isHost(caller), caller);
          reason(it.move(BookingState.DECLINED), input.reason()).refuse();
          return new BookingReleased(it.booking().moved(BookingState.DECLINED, input.reason()));
        });
  }

  /** As whoever booked, before it begins. */
  public Uni<Done<Booking>> cancel(Caller caller, CancelBookingInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.isBooker(caller), caller);
          it.move(BookingState.CANCELLED).that(!it.hasBegun(), it.begun()).refuse();
          return new BookingReleased(it.booking().moved(BookingState.CANCELLED, null));
        });
  }

  /** As the host, with the notice that the offer's terms say. */
  public Uni<Done<Booking>> recall(Caller caller, RecallBookingInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.isHost(caller), caller);
          Integer notice = it.recallNotice(caller);
          reason(it.move(BookingState.RECALLED), input.reason())
              .that(
                  notice != null,
                  Refusal.of(
                      Code.FORBIDDEN, FIELD, "该供给不可收回", "its terms do not let the host recall it"))
              .that(
                  notice == null
                      || !it.now().plus(Duration.ofHours(notice)).isAfter(it.booking().starts()),
                  Refusal.of(
                      Code.EXPIRED,
                      FIELD,
                      "须提前 " + notice + " 小时",
                      "it takes " + notice + " hours of notice"))
              .refuse();
          return new BookingReleased(it.booking().moved(BookingState.RECALLED, input.reason()));
        });
  }

  /** As the host, once it has begun. */
  public Uni<Done<Booking>> reportNoShow(Caller caller, ReportNoShowInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.isHost(caller), caller);
          it.move(BookingState.NO_SHOW).that(it.hasBegun(), notYet()).refuse();
          return new BookingAttended(it.booking().moved(BookingState.NO_SHOW, null));
        });
  }

  /** As the host, once it is over. */
  public Uni<Done<Booking>> complete(Caller caller, CompleteBookingInput input) {
    return settle(
        caller,
        input,
        input.booking(),
        input.expectedVersion(),
        it -> {
          it.require(it.isHost(caller), caller);
          it.move(BookingState.COMPLETED)
              .that(!it.now().isBefore(it.booking().ends()), notYet())
              .refuse();
          return new BookingAttended(it.booking().moved(BookingState.COMPLETED, null));
        });
  }

  /** What somebody decides of a booking that is there. */
  private interface Decision {
    BookingChange of(SettlingCase it);
  }

  private Uni<Done<Booking>> settle(
      Caller caller,
      Input input,
      String bookingId,
      @Nullable Integer expectedVersion,
      Decision decision) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            offers(transaction, bookingId)
                .chain(offers ->
                    Diary.locked(transaction, bookingId)
                        .map(
                            booking -> seen(transaction, caller, booking, offers, expectedVersion)))
                .map(decision::of)
                .call(change -> Diary.change(transaction, change))
                .call(change ->
                    change.booking().state().takesRoom()
                        ? Uni.createFrom().voidItem()
                        : queue.serve(transaction, change.booking()))
                .map(change -> change.booking().id()),
        Diary::show);
  }

  /** The offers first, then the booking: in the order in which everybody locks them. */
  private static Uni<List<Offer>> offers(Transaction transaction, String bookingId) {
    return Lines.of(transaction.session(), List.of(bookingId))
        .map(lines ->
            lines.getOrDefault(bookingId, List.of()).stream().map(BookingLine::offerId).toList())
        .chain(ids ->
            ids.isEmpty()
                ? Uni.createFrom().item(List.<Listing>of())
                : Catalogue.listings(transaction, ids))
        .map(found -> found.stream().map(Offer.class::cast).toList());
  }

  /** A booking is known to whoever booked it, to its hosts and to nobody else. */
  private static SettlingCase seen(
      Transaction transaction,
      Caller caller,
      @Nullable Booking booking,
      List<Offer> offers,
      @Nullable Integer expectedVersion) {
    if (booking == null) {
      throw Refusal.notFound(FIELD).asException();
    }
    var checks = new Checks().version("input.expectedVersion", expectedVersion, booking.version());
    var found =
        new SettlingCase(Objects.requireNonNull(booking), offers, transaction.now(), checks);
    if (!found.isBooker(caller) && !found.isHost(caller)) {
      throw Refusal.notFound(FIELD).asException();
    }
    return found;
  }

  private static Checks reason(Checks checks, String reason) {
    return checks.words("input.reason", reason, LONGEST_REASON);
  }

  private static Refusal notYet() {
    return Refusal.badInput(FIELD, "时间未到", "it is too early for that");
  }
}
