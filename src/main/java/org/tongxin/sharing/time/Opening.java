package org.tongxin.sharing.time;

import java.util.List;
import org.tongxin.recurrence.Span;

/**
 * When an offer is open, when it is closed all the same, and how much of it there is.
 *
 * @param capacity in the unit of the offer, for windows without a capacity of their own
 */
public record Opening(List<Window> windows, List<Span> blackouts, int capacity) {
  public Opening {
    windows = List.copyOf(windows);
    blackouts = List.copyOf(blackouts);
  }
}
