package org.tongxin.duty;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How a turn passes to those who come after it: pure.
 *
 * @param next the first published turn after it that is no declared gap; null while there is none
 * @param handover null while nothing is handed over
 */
public record Passing(
    DutyRotation rotation, Turn turn, @Nullable Turn next, @Nullable Handover handover) {
  /** On how many days after its last one a turn can be handed over and accepted in time. */
  public static final int GRACE_DAYS = 3;

  /** What is still to be done, on a day of the rotation's zone. */
  public HandoverStanding standing(LocalDate today) {
    if (handover == null) {
      return isOwed() ? toWrite(today) : HandoverStanding.NONE;
    }
    return switch (handover.state()) {
      case RETURNED -> late(today) ? HandoverStanding.WRITE_OVERDUE : HandoverStanding.TO_WRITE;
      case WRITTEN -> toAccept(today);
      case ACCEPTED -> HandoverStanding.ACCEPTED;
    };
  }

  private HandoverStanding toWrite(LocalDate today) {
    if (today.isBefore(turn.to())) {
      return HandoverStanding.NOT_YET;
    }
    return late(today) ? HandoverStanding.WRITE_OVERDUE : HandoverStanding.TO_WRITE;
  }

  private HandoverStanding toAccept(LocalDate today) {
    if (next == null) {
      return HandoverStanding.AWAITS_SUCCESSOR;
    }
    return late(today) ? HandoverStanding.ACCEPT_OVERDUE : HandoverStanding.TO_ACCEPT;
  }

  /** Whether somebody else comes after it, or may still. */
  private boolean isOwed() {
    if (!turn.isPublished() || turn.gap()) {
      return false;
    }
    return next == null
        ? rotation.state() != RotationState.ENDED
        : !turn.effectiveIds().containsAll(next.effectiveIds());
  }

  private boolean late(LocalDate today) {
    return !today.isBefore(turn.to().plusDays(GRACE_DAYS));
  }
}
