package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.InTurn;
import org.tongxin.matching.Matches;
import org.tongxin.matching.planning.Fit;
import org.tongxin.matching.planning.Promise;
import org.tongxin.matching.planning.Situation;
import org.tongxin.matching.score.SameSort;
import org.tongxin.matching.search.OffersForNeeds;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** Looks up what a plan is made of: needs, offers that match them, and what is promised. */
@ApplicationScoped
class Surveying {
  private final OpenNeeds needs;
  private final Standing standing;
  private final ListingGraph listings;
  private final OffersForNeeds offers;
  private final Audiences audiences;

  Surveying(
      OpenNeeds needs,
      Standing standing,
      ListingGraph listings,
      OffersForNeeds offers,
      Audiences audiences) {
    this.needs = needs;
    this.standing = standing;
    this.listings = listings;
    this.offers = offers;
    this.audiences = audiences;
  }

  /** Nobody wants the plan any more. */
  static final class Unwanted extends RuntimeException {
    private Unwanted() {
      super("nobody wants the plan any more", null, false, false);
    }
  }

  /** Fails with {@link Unwanted} where the work is given up. */
  Uni<Survey> survey(Work work) {
    return audiences
        .again(work.caller())
        .chain(audience ->
            needs
                .of(work.scope())
                .chain(ids -> listings.byKey(ids, audience))
                .map(found -> needs(work, found.values().stream()))
                .chain(found -> fits(work, found, audience)))
        .chain(found -> survey(work, found));
  }

  private static List<Need> needs(Work work, Stream<Listing> found) {
    return found
        .filter(Need.class::isInstance)
        .map(Need.class::cast)
        .filter(need -> Scoping.coordinates(work.caller(), need))
        .sorted((one, other) -> one.id().compareTo(other.id()))
        .toList();
  }

  /** What was found so far. */
  private record Found(List<Need> needs, List<Fit> fits, Set<String> scorings) {}

  private Uni<Found> fits(Work work, List<Need> found, Audience audience) {
    var fits = new ArrayList<Fit>();
    var scorings = new TreeSet<String>();
    work.at(0, found.size());
    return InTurn.each(
            found,
            need -> {
              if (work.isUnwanted()) {
                return Uni.createFrom().failure(new Unwanted());
              }
              return offers
                  .of(need, audience)
                  .invoke(matches -> {
                    scorings.add(matches.scoring());
                    fits.addAll(fits(need, matches));
                    work.at(work.steps().done() + 1, found.size());
                  });
            })
        .replaceWith(() -> new Found(found, fits, scorings));
  }

  /**
   * Nothing can be proposed of what nobody owns, nobody gives to themselves, and what is only near
   * in the network is of no use.
   */
  private static List<Fit> fits(Need need, Matches matches) {
    List<String> receivers = need.links().ownerIds();
    return matches.matches().stream()
        .filter(match -> {
          List<String> owners = match.listing().links().ownerIds();
          return SameSort.of(match)
              && !owners.isEmpty()
              && owners.stream().noneMatch(receivers::contains);
        })
        .map(match -> new Fit(need.id(), match.listing().id(), match.score(), match.reasons()))
        .toList();
  }

  private Uni<Survey> survey(Work work, Found found) {
    List<String> needIds = found.needs().stream().map(Need::id).toList();
    List<String> offerIds = found.fits().stream().map(Fit::offerId).distinct().toList();
    return standing
        .of(work.scope().key(), needIds, offerIds)
        .map(now ->
            new Survey(
                new Situation(
                    now.among(needIds),
                    now.among(offers(now, offerIds)),
                    found.fits(),
                    now.accepted(),
                    now.proposed(),
                    now.earlier()),
                String.join(" ", found.scorings())));
  }

  /** Those that were found, and those of which something is promised already. */
  private static List<String> offers(Standing.Now now, List<String> found) {
    Stream<@Nullable String> promised =
        Stream.concat(now.accepted().stream(), now.earlier().stream()).map(Promise::offerId);
    return Stream.<@Nullable String>concat(found.stream(), promised)
        .filter(id -> id != null)
        .distinct()
        .toList();
  }
}
