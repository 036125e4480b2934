package org.tongxin.duty.ledger;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.MembershipRole;

/**
 * A member's place in the alliance of a rotation.
 *
 * @param from its first day, or the day from which a source speaks of it; null where neither is
 *     known, and then it counts on no day
 * @param until first day on which it is over; null for no end
 */
record Place(
    String partyId, MembershipRole role, @Nullable LocalDate from, @Nullable LocalDate until) {

  boolean isOn(LocalDate day) {
    return from != null && !day.isBefore(from) && (until == null || day.isBefore(until));
  }
}
