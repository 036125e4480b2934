package org.tongxin.sharing.time;

import org.tongxin.recurrence.Span;

/**
 * So much of an offer is in use for a stretch of time.
 *
 * @param quantity in the unit of the offer, not negative
 */
public record Taken(Span span, int quantity) {
  public Taken {
    if (quantity < 0) {
      throw new IllegalArgumentException("less than nothing taken: " + quantity);
    }
  }
}
