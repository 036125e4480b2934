package org.tongxin.matching.score;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.WeeklyTimes;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Freshness;
import org.tongxin.sharing.Quantity;

/**
 * One side of a match, as far as it counts: a listing, or what somebody typed.
 *
 * @param category null where none is known
 * @param quantity what of it is left; null where nobody says how much
 * @param times when it is needed or open; empty where nobody says
 * @param timesStated whether the times were stated, rather than read out of the words
 * @param from the first day; null where none is named
 * @param until the first day on which it is over; null for an open end
 * @param allianceIds in which it is shared
 */
public record Facts(
    @Nullable Category category,
    @Nullable Quantity quantity,
    WeeklyTimes times,
    boolean timesStated,
    @Nullable LocalDate from,
    @Nullable LocalDate until,
    Freshness freshness,
    List<String> allianceIds) {
  public Facts {
    allianceIds = List.copyOf(allianceIds);
  }

  /** The same at stated times; unchanged where {@code stated} is empty. */
  public Facts at(WeeklyTimes stated) {
    return stated.isEmpty()
        ? this
        : new Facts(category, quantity, stated, true, from, until, freshness, allianceIds);
  }
}
