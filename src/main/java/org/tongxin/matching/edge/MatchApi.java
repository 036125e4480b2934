package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Matches;
import org.tongxin.matching.input.DemandsInput;
import org.tongxin.matching.search.MatchSearch;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** What fits a need or an offer, as far as the caller may see it. */
@GraphQLApi
public class MatchApi {
  private static final int USUAL = 20;
  private static final int MOST = 50;

  private final MatchSearch search;
  private final Demanding demanding;
  private final ListingGraph listings;
  private final Audiences audiences;
  private final Lookups lookups;

  MatchApi(
      MatchSearch search,
      Demanding demanding,
      ListingGraph listings,
      Audiences audiences,
      Lookups lookups) {
    this.search = search;
    this.demanding = demanding;
    this.listings = listings;
    this.audiences = audiences;
    this.lookups = lookups;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Offers that fit a need, the best first, each with the reasons for its score (需求的匹配)")
  public Uni<Matches> matchesForNeed(
      @Name("need") @Id @Description("Id or code of the need (需求)") String need,
      @Nullable @Name("demands") @Description("What they have to keep besides (匹配要求)")
          DemandsInput demands,
      @Nullable @Name("first") @Description("How many, 1 to 50; 20 where absent (前几项)")
          Integer first,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    int most = most(first);
    return fitting(new Sought<>(need, "need", Need.class), demands).map(found -> found.first(most));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Needs that an offer fits, the best first, each with the reasons for its score (供给的匹配)")
  public Uni<Matches> matchesForOffer(
      @Name("offer") @Id @Description("Id or code of the offer (供给)") String offer,
      @Nullable @Name("demands") @Description("What they have to keep besides (匹配要求)")
          DemandsInput demands,
      @Nullable @Name("first") @Description("How many, 1 to 50; 20 where absent (前几项)")
          Integer first,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    int most = most(first);
    return fitting(new Sought<>(offer, "offer", Offer.class), demands)
        .map(found -> found.first(most));
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "What would fit a need or an offer but for a hard rule, with what is missing: those first that break the fewest rules, then the best (差一点的匹配)")
  public Uni<Matches> nearMisses(
      @Name("listing") @Id @Description("Id or code of a need or an offer (条目)") String listing,
      @Nullable @Name("demands") @Description("What a match would have to keep besides (匹配要求)")
          DemandsInput demands,
      @Nullable @Name("first") @Description("How many, 1 to 50; 20 where absent (前几项)")
          Integer first,
      @Nullable @Name("atLeast")
          @Description("A position that a mutation gave: wait until the graph shows it (位置)")
          String atLeast) {
    lookups.waitFor(atLeast);
    int most = most(first);
    return audiences
        .current()
        .chain(audience ->
            listing(new Sought<>(listing, "listing", Listing.class), audience)
                .chain(found ->
                    demanding
                        .of(demands)
                        .chain(wanted -> search.nearMisses(found, wanted, audience))))
        .map(found -> found.first(most));
  }

  /** A listing by id or code, as the argument that names it. */
  private record Sought<L extends Listing>(String key, String argument, Class<L> type) {}

  private <L extends Listing> Uni<Matches> fitting(
      Sought<L> sought, @org.jspecify.annotations.Nullable DemandsInput demands) {
    return audiences
        .current()
        .chain(audience ->
            listing(sought, audience)
                .chain(found ->
                    demanding
                        .of(demands)
                        .chain(wanted -> search.matches(found, wanted, audience))));
  }

  private <L extends Listing> Uni<Listing> listing(Sought<L> sought, Audience audience) {
    return listings
        .byKey(List.of(sought.key()), audience)
        .map(found -> found.get(sought.key()))
        .map(found -> {
          if (!sought.type().isInstance(found)) {
            throw Refusal.notFound(sought.argument()).asException();
          }
          return found;
        });
  }

  static int most(@org.jspecify.annotations.Nullable Integer first) {
    new Checks()
        .that(
            first == null || (first >= 1 && first <= MOST),
            Refusal.badInput("first", "须为1至50", "is 1 to 50"))
        .refuse();
    return first == null ? USUAL : first;
  }
}
