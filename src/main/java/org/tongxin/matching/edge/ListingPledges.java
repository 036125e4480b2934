package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Callers;
import org.tongxin.api.PageRequest;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.ledger.PledgeRecords;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Need;
import org.tongxin.sharing.Offer;

/** The pledges of each offer and for each need: two statements for all. */
@GraphQLApi
public class ListingPledges {
  private final PledgeRecords records;
  private final Callers callers;

  ListingPledges(PledgeRecords records, Callers callers) {
    this.records = records;
    this.callers = callers;
  }

  @Name("pledges")
  @Description(
      "What is pledged of it, the oldest first, as far as the query of the same name tells the caller (认领)")
  public Uni<List<PledgeConnection>> offerPledges(
      @Source List<Offer> offers,
      @Name("states") @DefaultValue("[]") @Description("Only in these states; empty for all (状态)")
          List<@NonNull PledgeState> states,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return pages(offers, states, PageRequest.of(first, after, last, before));
  }

  @Name("pledges")
  @Description(
      "What is pledged for it, the oldest first, as far as the query of the same name tells the caller (认领)")
  public Uni<List<PledgeConnection>> needPledges(
      @Source List<Need> needs,
      @Name("states") @DefaultValue("[]") @Description("Only in these states; empty for all (状态)")
          List<@NonNull PledgeState> states,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    return pages(needs, states, PageRequest.of(first, after, last, before));
  }

  private Uni<List<PledgeConnection>> pages(
      List<? extends Listing> listings, List<PledgeState> states, PageRequest page) {
    List<String> ids = listings.stream().map(Listing::id).toList();
    return callers
        .current()
        .chain(caller -> records.ofListings(caller, ids))
        .map(lists ->
            lists.stream()
                .map(all -> PledgeConnection.of(page.cut(PledgeApi.in(states, all), Pledge::id)))
                .toList());
  }
}
