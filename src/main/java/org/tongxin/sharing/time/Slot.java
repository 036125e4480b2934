package org.tongxin.sharing.time;

import java.util.List;
import org.tongxin.recurrence.Span;

/**
 * One occurrence of a window, and what is left of it. Quantities are in the unit of the offer.
 *
 * @param capacity the window's own, else that of the offer
 * @param free what is free all through the slot; 0 where a blackout touches it
 * @param waiting what people wait for in any part of the slot, summed up
 * @param spans what is free, part by part, and nothing in blackouts
 */
public record Slot(
    Span span,
    String windowId,
    int capacity,
    int free,
    int waiting,
    boolean blackedOut,
    List<Free> spans) {
  public Slot {
    spans = List.copyOf(spans);
  }
}
