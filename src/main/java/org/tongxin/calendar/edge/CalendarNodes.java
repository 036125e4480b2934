package org.tongxin.calendar.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.calendar.ledger.Feeds;
import org.tongxin.kernel.IdKind;

/** Calendar feeds by global id, for whoever acts for their owners. */
@Dependent
class CalendarNodes {
  @Produces
  @Singleton
  NodeLoader feeds(Feeds feeds, Callers callers) {
    return NodeLoader.of(
        IdKind.FEED, ids -> callers.current().chain(caller -> feeds.seen(caller, ids)));
  }
}
