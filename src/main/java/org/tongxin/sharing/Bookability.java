package org.tongxin.sharing;

import org.eclipse.microprofile.graphql.Description;

/** Whether an offer can be booked, and if not, why. */
@Description("Whether an offer can be booked, and if not, why (可否预约)")
public enum Bookability {
  @Description("It can be booked (可预约)")
  BOOKABLE,
  @Description("It is not open for use now: draft, paused or over (未开放)")
  NOT_OPEN,
  @Description("Nobody is named who could open it (供给方未载)")
  OWNER_UNKNOWN,
  @Description("Nobody says at which hours (时段未载)")
  WINDOW_UNKNOWN,
  @Description("Nobody says how many can use it (容量未载)")
  CAPACITY_UNKNOWN;

  /** Of an offer and whether it has any window that is not closed. */
  public static Bookability of(Offer offer, boolean hasWindow) {
    if (offer.state() != ListingState.OPEN) {
      return NOT_OPEN;
    }
    if (offer.links().ownerIds().isEmpty()) {
      return OWNER_UNKNOWN;
    }
    if (!hasWindow) {
      return WINDOW_UNKNOWN;
    }
    return offer.terms().capacity() == null && !offer.terms().exclusive()
        ? CAPACITY_UNKNOWN
        : BOOKABLE;
  }
}
