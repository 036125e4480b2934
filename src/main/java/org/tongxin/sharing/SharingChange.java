package org.tongxin.sharing;

import java.util.List;
import org.tongxin.graph.Projected;
import org.tongxin.graph.Trace;

/**
 * What can happen to what is offered, needed and booked, as far as the graph shows it. Every change
 * carries its subject's full state.
 */
public sealed interface SharingChange extends Projected
    permits CategoryChange, OfferChange, NeedChange, BookingChange, ClaimChange {

  @Override
  default List<Trace> traces() {
    return SharingTraces.of(this);
  }
}
