package org.tongxin.matching.search;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.score.Facts;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.OfferWindow;

/**
 * Makes the sides of a match from listings.
 *
 * @param categories by id
 */
record SideFacts(Map<String, Category> categories, LocalDate today) {

  /**
   * @param windows its hours, where it is an offer that has some
   */
  Facts of(Listing listing, List<OfferWindow> windows) {
    WeeklyTimes hours = Hours.of(windows, today);
    return new Facts(
        categories.get(listing.links().categoryId()),
        listing.quantity(),
        hours,
        !hours.isEmpty(),
        listing.validity().since(),
        until(listing),
        listing.validity().freshness(today),
        listing.links().allianceIds());
  }

  /** A need is over on the day after it was due. */
  private static @Nullable LocalDate until(Listing listing) {
    return listing instanceof Need need && need.due() != null
        ? need.due().plusDays(1)
        : listing.validity().until();
  }
}
