package org.tongxin.sharing.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Set;
import org.tongxin.access.Callers;
import org.tongxin.api.Node;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.sharing.Blackout;
import org.tongxin.sharing.Claim;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Agenda;
import org.tongxin.sharing.ledger.Audiences;

/** What sharing has by global id, as far as the caller may see it. */
@Dependent
class SharingNodes {

  @Produces
  @Singleton
  NodeLoader categories(ListingGraph graph) {
    return NodeLoader.of(
        IdKind.CATEGORY,
        ids ->
            graph
                .categories()
                .map(all -> all.stream().filter(one -> ids.contains(one.id())).toList()));
  }

  @Produces
  @Singleton
  NodeLoader listings(ListingGraph graph, Audiences audiences) {
    return NodeLoader.of(
        Set.of(IdKind.OFFER, IdKind.NEED),
        ids ->
            audiences
                .current()
                .chain(audience -> graph.byKey(ids, audience))
                .map(found -> new HashMap<String, Node>(found)));
  }

  @Produces
  @Singleton
  NodeLoader windows(Agenda agenda, Seen seen) {
    return NodeLoader.of(
        IdKind.WINDOW,
        ids -> agenda.windowsById(ids).chain(all -> seen.of(all, OfferWindow::offerId)));
  }

  @Produces
  @Singleton
  NodeLoader blackouts(Agenda agenda, Seen seen) {
    return NodeLoader.of(
        IdKind.BLACKOUT,
        ids -> agenda.blackoutsById(ids).chain(all -> seen.of(all, Blackout::offerId)));
  }

  @Produces
  @Singleton
  NodeLoader claims(Agenda agenda, Seen seen) {
    return NodeLoader.of(
        IdKind.CLAIM, ids -> agenda.claimsById(ids).chain(all -> seen.of(all, Claim::needId)));
  }

  @Produces
  @Singleton
  NodeLoader bookings(Agenda agenda, Callers callers) {
    return NodeLoader.of(
        IdKind.BOOKING,
        ids ->
            callers
                .current()
                .chain(caller -> agenda.bookings(ids).chain(all -> agenda.seen(caller, all))));
  }

  @Produces
  @Singleton
  NodeLoader series(Agenda agenda, Callers callers) {
    return NodeLoader.of(
        IdKind.SERIES,
        ids ->
            callers
                .current()
                .chain(caller ->
                    agenda
                        .series(ids)
                        .map(all ->
                            all.stream().filter(one -> caller.actsFor(one.bookerId())).toList())));
  }
}
