package org.tongxin.matching.search;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tongxin.matching.Match;
import org.tongxin.matching.Matches;
import org.tongxin.matching.Reliability;
import org.tongxin.matching.graph.Asker;
import org.tongxin.matching.graph.Candidate;
import org.tongxin.matching.graph.CandidateGraph;
import org.tongxin.matching.graph.Sought;
import org.tongxin.matching.ledger.PledgeRecords;
import org.tongxin.matching.score.Demands;
import org.tongxin.matching.score.Scoring;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Category;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Agenda;

/** Finds what fits a listing, or nearly does. Days are by the clocks of Shanghai. */
@ApplicationScoped
public class MatchSearch {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

  private final CandidateGraph graph;
  private final ListingGraph listings;
  private final Agenda agenda;
  private final PledgeRecords records;
  private final Scoring scoring;
  private final Clock clock;

  MatchSearch(
      CandidateGraph graph,
      ListingGraph listings,
      Agenda agenda,
      PledgeRecords records,
      Scoring scoring,
      Clock clock) {
    this.graph = graph;
    this.listings = listings;
    this.agenda = agenda;
    this.records = records;
    this.scoring = scoring;
    this.clock = clock;
  }

  /** What fits a listing, the best first. */
  public Uni<Matches> matches(Listing listing, Demands demands, Audience audience) {
    return asked(listing, demands).chain(asked -> matches(asked, audience));
  }

  /** What fits a listing but for a rule, the nearest first. */
  public Uni<Matches> nearMisses(Listing listing, Demands demands, Audience audience) {
    return asked(listing, demands)
        .chain(asked -> search(asked, audience, true, Ranking::nearMisses));
  }

  /** What fits what is asked for, the best first. */
  public Uni<Matches> matches(Asked asked, Audience audience) {
    return search(asked, audience, false, Ranking::matches);
  }

  /** Where parties stand today, of whom none asks by a listing. */
  Uni<Asker> asker(List<String> partyIds) {
    return graph.asker(partyIds, null, today());
  }

  private Uni<Matches> search(
      Asked asked,
      Audience audience,
      boolean closedToo,
      BiFunction<Ranking, List<Candidate>, List<Match>> judge) {
    Category category = asked.facts().category();
    var sought =
        new Sought(
            asked.needed(),
            asked.practice(),
            closedToo,
            category == null ? "" : category.id(),
            asked.asker(),
            today());
    return graph
        .candidates(sought, audience)
        .chain(candidates ->
            ranking(asked, candidates)
                .map(ranking ->
                    new Matches(
                        judge.apply(ranking, candidates),
                        candidates.size(),
                        asked.asker().meaning().isPresent(),
                        scoring.weights().version())));
  }

  private Uni<Ranking> ranking(Asked asked, List<Candidate> candidates) {
    return Uni.combine()
        .all()
        .unis(
            sides(),
            windows(candidates.stream().map(Candidate::listing)),
            records(asked, candidates))
        .asTuple()
        .map(it -> new Ranking(asked, it.getItem1(), scoring, it.getItem2(), it.getItem3()));
  }

  private Uni<Asked> asked(Listing listing, Demands demands) {
    return Uni.combine()
        .all()
        .unis(
            sides(),
            windows(Stream.of(listing)),
            graph.asker(listing.links().ownerIds(), listing, today()))
        .asTuple()
        .map(it ->
            new Asked(
                listing instanceof Need,
                it.getItem1()
                    .of(listing, it.getItem2().getOrDefault(listing.id(), List.of()))
                    .at(demands.times()),
                it.getItem3(),
                demands,
                listing.practice()));
  }

  private Uni<SideFacts> sides() {
    return listings
        .categories()
        .map(all ->
            new SideFacts(
                all.stream().collect(Collectors.toMap(Category::id, category -> category)),
                today()));
  }

  private Uni<Map<String, List<OfferWindow>>> windows(Stream<Listing> found) {
    List<Offer> offers = found.filter(Offer.class::isInstance).map(Offer.class::cast).toList();
    return offers.isEmpty() ? Uni.createFrom().item(Map.of()) : agenda.windows(offers);
  }

  private Uni<Map<String, Reliability>> records(Asked asked, List<Candidate> candidates) {
    Stream<String> providers =
        asked.needed()
            ? candidates.stream().flatMap(one -> one.listing().links().ownerIds().stream())
            : asked.asker().ownerIds().stream();
    return records.reliabilities(providers.distinct().toList());
  }

  LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZONE);
  }
}
