package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.AvailabilityChange.BlackedOut;
import org.tongxin.sharing.AvailabilityChange.BlackoutLifted;
import org.tongxin.sharing.AvailabilityChange.WindowClosed;
import org.tongxin.sharing.AvailabilityChange.WindowOpened;
import org.tongxin.sharing.Blackout;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.input.BlackOutInput;
import org.tongxin.sharing.input.CloseWindowInput;
import org.tongxin.sharing.input.LiftBlackoutInput;
import org.tongxin.sharing.input.OpenWindowInput;

/** Opens and closes hours of offers, as their owners or coordinators. What is booked stands. */
@ApplicationScoped
public class Windows {
  private static final int MOST_WINDOWS = 50;
  private static final String COUNT =
      "select count(*) from WindowRow where offerId = :id and not closed";
  // Of the alliance that it is shared in, where that is one.
  private static final String ZONES =
      "select distinct zone from alliance where id in (:ids) order by zone";

  private final Deeds deeds;
  private final Room room;
  private final Queue queue;

  Windows(Deeds deeds, Room room, Queue queue) {
    this.deeds = deeds;
    this.room = room;
    this.queue = queue;
  }

  public Uni<Done<OfferWindow>> open(Caller caller, OpenWindowInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.offer())
                .call(offer -> checkCount(transaction, offer))
                .chain(offer ->
                    zone(transaction, offer)
                        .map(zone -> window(transaction, offer, zone, input))
                        .call(window -> put(transaction, window))
                        .call(() -> queue.serve(transaction, offer)))
                .map(OfferWindow::id),
        Windows::show);
  }

  /** A window that was looked at already. */
  public Uni<Void> put(Transaction transaction, OfferWindow window) {
    return transaction
        .session()
        .insert(WindowRow.of(window))
        .chain(() -> transaction.record(new WindowOpened(window)));
  }

  public Uni<Done<OfferWindow>> close(Caller caller, CloseWindowInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, WindowRow.class, input.window())
                .invoke(row -> new Checks().found("input.window", row).refuse())
                .map(row -> Objects.requireNonNull(row).toWindow())
                .call(window -> kept(transaction, caller, window.offerId()))
                .invoke(window ->
                    new Checks()
                        .version("input.expectedVersion", input.expectedVersion(), window.version())
                        .that(
                            !window.closed(),
                            Refusal.of(Code.CONFLICT, "input.window", "已关闭", "it is closed"))
                        .refuse())
                .map(OfferWindow::shut)
                .call(window -> transaction.session().update(WindowRow.of(window)))
                .call(window -> transaction.record(new WindowClosed(window)))
                .map(OfferWindow::id),
        Windows::show);
  }

  /** Refused while bookings stand in that time: they are recalled first. */
  public Uni<Done<Blackout>> blackOut(Caller caller, BlackOutInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            kept(transaction, caller, input.offer())
                .invoke(() ->
                    Span.check(new Checks(), "input.ends", input.starts(), input.ends())
                        .words("input.reason", input.reason(), 500)
                        .refuse())
                .call(offer -> checkNotBooked(transaction, offer, input))
                .map(offer ->
                    new Blackout(
                        Fresh.id(transaction, IdKind.BLACKOUT),
                        1,
                        offer.id(),
                        input.starts(),
                        input.ends(),
                        input.reason(),
                        false))
                .call(blackout -> transaction.session().insert(BlackoutRow.of(blackout)))
                .call(blackout -> transaction.record(new BlackedOut(blackout)))
                .map(Blackout::id),
        Windows::showBlackout);
  }

  public Uni<Done<Blackout>> lift(Caller caller, LiftBlackoutInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.locked(transaction, BlackoutRow.class, input.blackout())
                .invoke(row -> new Checks().found("input.blackout", row).refuse())
                .map(row -> Objects.requireNonNull(row).toBlackout())
                .chain(blackout ->
                    kept(transaction, caller, blackout.offerId())
                        .chain(offer ->
                            lift(transaction, blackout)
                                .chain(() -> queue.serve(transaction, offer)))
                        .replaceWith(blackout.id())),
        Windows::showBlackout);
  }

  private static Uni<Void> lift(Transaction transaction, Blackout blackout) {
    new Checks()
        .that(
            !blackout.lifted(), Refusal.of(Code.CONFLICT, "input.blackout", "已解除", "it is lifted"))
        .refuse();
    Blackout lifted = blackout.lift();
    return transaction
        .session()
        .update(BlackoutRow.of(lifted))
        .chain(() -> transaction.record(new BlackoutLifted(lifted)));
  }

  /** The offer, locked, for whoever keeps it. */
  static Uni<Offer> kept(Transaction transaction, Caller caller, String key) {
    return new Updating(transaction, caller, null).offer(key);
  }

  private static OfferWindow window(
      Transaction transaction, Offer offer, String zone, OpenWindowInput input) {
    var window =
        new OfferWindow(
            Fresh.id(transaction, IdKind.WINDOW),
            1,
            offer.id(),
            zone,
            input.rrule(),
            Fresh.day(transaction, input.firstDay(), zone),
            input.lastDay(),
            input.starts(),
            input.ends(),
            Objects.requireNonNullElse(input.exceptDays(), List.of()),
            input.capacity(),
            Boolean.TRUE.equals(input.monthlyPass()),
            false);
    window
        .hours()
        .check(new Checks(), "input")
        .that(
            !offer.terms().exclusive() || input.capacity() == null,
            Refusal.badInput(
                "input.capacity", "独占使用的供给没有容量", "what is booked as a whole has no capacity"))
        .refuse();
    return window;
  }

  private Uni<Void> checkNotBooked(Transaction transaction, Offer offer, BlackOutInput input) {
    var span = new Span(input.starts(), input.ends());
    return room.occupancy(transaction.session(), List.of(offer), span)
        .map(found -> Objects.requireNonNull(found.get(offer.id())).inTheWay(span))
        .invoke(ids ->
            new Checks()
                .that(
                    ids.isEmpty(),
                    new Refusal(
                        Code.CONFLICT,
                        "input.starts",
                        new Text("该时间已有预约，须先收回", "bookings stand in that time; recall them first"),
                        ids))
                .refuse())
        .replaceWithVoid();
  }

  private static Uni<Void> checkCount(Transaction transaction, Offer offer) {
    return transaction
        .session()
        .createQuery(COUNT, Long.class)
        .setParameter("id", offer.id())
        .getSingleResult()
        .invoke(count ->
            new Checks()
                .that(
                    count < MOST_WINDOWS,
                    Refusal.badInput("input.offer", "最多50个时段", "has 50 windows at most"))
                .refuse())
        .replaceWithVoid();
  }

  private static Uni<String> zone(Transaction transaction, Offer offer) {
    if (offer.links().allianceIds().isEmpty()) {
      return Uni.createFrom().item(Drafting.ZONE);
    }
    return transaction
        .session()
        .createNativeQuery(ZONES, String.class)
        .setParameter("ids", offer.links().allianceIds())
        .getResultList()
        .map(zones -> zones.size() == 1 ? zones.getFirst() : Drafting.ZONE);
  }

  static Uni<OfferWindow> show(Transaction transaction, String id) {
    return transaction.session().get(WindowRow.class, id).map(WindowRow::toWindow);
  }

  private static Uni<Blackout> showBlackout(Transaction transaction, @Nullable String id) {
    return transaction.session().get(BlackoutRow.class, id).map(BlackoutRow::toBlackout);
  }
}
