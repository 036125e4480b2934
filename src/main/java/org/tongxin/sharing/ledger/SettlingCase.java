package org.tongxin.sharing.ledger;

import java.time.Instant;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLifeCycle;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.Offer;

/** A booking that somebody wants to settle, with its offers, at an instant. */
record SettlingCase(Booking booking, List<Offer> offers, Instant now, Checks checks) {

  boolean isBooker(Caller caller) {
    return caller.actsFor(booking.bookerId());
  }

  /** Whether the caller acts for an owner: of what asks for approval, where anything does. */
  boolean isHost(Caller caller) {
    return offers.stream()
        .filter(offer -> !approval() || offer.terms().approval())
        .anyMatch(offer -> owns(caller, offer));
  }

  boolean approval() {
    return offers.stream().anyMatch(offer -> offer.terms().approval());
  }

  boolean hasBegun() {
    return !now.isBefore(booking.starts());
  }

  /**
   * The longest notice that the caller's offers ask for; null where one of them cannot be recalled.
   */
  @Nullable Integer recallNotice(Caller caller) {
    int longest = 0;
    for (Offer offer : offers) {
      if (owns(caller, offer)) {
        Integer notice = offer.terms().recallNoticeHours();
        if (notice == null) {
          return null;
        }
        longest = Math.max(longest, notice);
      }
    }
    return longest == 0 ? null : longest;
  }

  /** Refuses whoever knows of the booking and may not do this. */
  void require(boolean may, Caller caller) {
    if (!may) {
      caller.requireAdministrator();
    }
  }

  /** Notes that there is no way from here to there. */
  Checks move(BookingState to) {
    return checks.that(
        BookingLifeCycle.leads(booking.state(), to),
        Refusal.of(
            booking.state() == BookingState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
            "input.booking",
            "预约当前状态为 " + booking.state(),
            "the booking is " + booking.state()));
  }

  /** Whether it was held and not settled in time, though nobody has let go of it yet. */
  boolean hasLapsed() {
    Instant heldUntil = booking.heldUntil();
    return heldUntil != null && !heldUntil.isAfter(now);
  }

  Refusal lapsed() {
    return Refusal.of(Code.EXPIRED, "input.booking", "暂留已过期", "it is held no longer");
  }

  Refusal begun() {
    return Refusal.of(Code.EXPIRED, "input.booking", "预约已开始", "it has begun");
  }

  private static boolean owns(Caller caller, Offer offer) {
    return Objects.requireNonNull(offer).links().ownerIds().stream().anyMatch(caller::actsFor);
  }
}
