package org.tongxin.matching.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.tongxin.matching.Match;
import org.tongxin.matching.Matches;
import org.tongxin.matching.Opportunity;
import org.tongxin.matching.score.Demands;
import org.tongxin.matching.score.SameSort;
import org.tongxin.network.Party;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;

/** Finds the needs that a party may serve: by its offers, or near it in the network. */
@ApplicationScoped
public class OpportunitySearch {
  private static final List<String> OFFERS = List.of("Offer");
  private static final int AT_ONCE = 4;

  private final MatchSearch search;
  private final OwnListings own;

  OpportunitySearch(MatchSearch search, OwnListings own) {
    this.search = search;
    this.own = own;
  }

  /** Each need once, the best first; of the party's offers the newest 50 count. */
  public Uni<List<Opportunity>> of(Party party, Audience audience) {
    return own.open(party, OFFERS, audience)
        .chain(offers -> byOffers(offers, audience))
        .chain(byOffers -> near(party, audience).map(near -> best(byOffers, near)));
  }

  private Uni<List<Opportunity>> byOffers(List<Listing> offers, Audience audience) {
    return offers.isEmpty()
        ? Uni.createFrom().item(List.of())
        : Uni.join()
            .all(offers.stream().map(offer -> byOffer(offer, audience)).toList())
            .usingConcurrencyOf(AT_ONCE)
            .andFailFast()
            .map(all -> all.stream().flatMap(List::stream).toList());
  }

  private Uni<List<Opportunity>> byOffer(Listing offer, Audience audience) {
    return search
        .matches(offer, Demands.NONE, audience)
        .map(found ->
            found.matches().stream()
                .filter(SameSort::of)
                .map(match -> new Opportunity((Need) match.listing(), (Offer) offer, match))
                .toList());
  }

  private Uni<List<Opportunity>> near(Party party, Audience audience) {
    return search
        .asker(List.of(party.id()))
        .map(asker -> new Standpoint(Map.of(), asker, Standpoint.isPractice(party)).unoffered())
        .chain(asked -> search.matches(asked, audience))
        .map(Matches::matches)
        .map(found -> found.stream().filter(Opportunities::isNear).map(this::unoffered).toList());
  }

  private Opportunity unoffered(Match match) {
    return new Opportunity((Need) match.listing(), null, match);
  }

  private List<Opportunity> best(List<Opportunity> byOffers, List<Opportunity> near) {
    var all = new ArrayList<>(byOffers);
    all.addAll(near);
    return Opportunities.best(all, search.today());
  }
}
