package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.DefaultValue;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Query;
import org.tongxin.access.Allowed;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.api.PageRequest;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.Reliability;
import org.tongxin.matching.ledger.PledgeRecords;
import org.tongxin.matching.ledger.PledgeRecords.Of;
import org.tongxin.network.Alliance;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;

/** Pledges, for both sides and for those who coordinate their alliances. */
@GraphQLApi
public class PledgeApi {
  private final PledgeRecords records;
  private final Lookups lookups;
  private final ListingGraph listings;
  private final Audiences audiences;
  private final Callers callers;

  PledgeApi(
      PledgeRecords records,
      Lookups lookups,
      ListingGraph listings,
      Audiences audiences,
      Callers callers) {
    this.records = records;
    this.lookups = lookups;
    this.listings = listings;
    this.audiences = audiences;
    this.callers = callers;
  }

  @Query
  @Allowed(Right.EVERYONE)
  @Description(
      "Pledges of a party on either side, for a need or of an offer, the oldest first: those that the caller is a side of or whose alliance the caller coordinates, and those that sources report (认领列表)")
  public Uni<PledgeConnection> pledges(
      @Nullable @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)")
          String party,
      @Nullable @Name("need") @Id @Description("Id or code of a need (需求)") String need,
      @Nullable @Name("offer") @Id @Description("Id or code of an offer (供给)") String offer,
      @Name("states") @DefaultValue("[]") @Description("Only in these states; empty for all (状态)")
          List<@NonNull PledgeState> states,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    new Checks()
        .that(
            party != null || need != null || offer != null,
            Refusal.badInput("party", "请指明主体、需求或供给", "names a party, a need or an offer"))
        .refuse();
    return lookups
        .idOf(party, "party", Party.class)
        .chain(partyId ->
            listing(need, "need")
                .chain(needId ->
                    listing(offer, "offer").map(offerId -> new Of(partyId, needId, offerId))))
        .chain(of -> callers.current().chain(caller -> records.of(caller, of)))
        .map(all -> PledgeConnection.of(page.cut(in(states, all), Pledge::id)));
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description(
      "Pledges that were accepted and not delivered in full by their day, of a party on either side or of an alliance, the oldest first; for whoever acts for it (逾期认领)")
  public Uni<PledgeConnection> overduePledges(
      @Nullable @Name("party") @Id @Description("Id or code of a unit or team (主体)") String party,
      @Nullable @Name("alliance")
          @Id
          @Description("Id or code of an alliance, in place of a party (联盟)")
          String alliance,
      @Nullable @Name("first") @Description("How many, from the start, 1 to 100 (前几项)")
          Integer first,
      @Nullable @Name("after") @Description("Only what follows this cursor (在此之后)") String after,
      @Nullable @Name("last") @Description("How many, from the end, 1 to 100 (后几项)") Integer last,
      @Nullable @Name("before") @Description("Only what precedes this cursor (在此之前)")
          String before) {
    PageRequest page = PageRequest.of(first, after, last, before);
    new Checks()
        .that(
            (party == null) != (alliance == null),
            Refusal.badInput("party", "主体与联盟须且只能给出一个", "give exactly one of party and alliance"))
        .refuse();
    Uni<String> id =
        party == null
            ? lookups.idOf(alliance, "alliance", Alliance.class)
            : lookups.idOf(party, "party", Party.class);
    return id.call(found -> callers.current().invoke(caller -> caller.requireActingFor(found)))
        .chain(records::overdue)
        .map(all -> PledgeConnection.of(page.cut(all, Pledge::id)));
  }

  @Query
  @Allowed(Right.SIGNED_IN)
  @Description("How far a provider kept accepted pledges that named a day, with the counts (履约情况)")
  public Uni<Reliability> reliability(
      @Name("provider") @Id @Description("Id or code of a unit, team or alliance (供给方)")
          String provider) {
    return lookups.idOf(provider, "provider", Party.class).chain(records::reliability);
  }

  /** The id of a listing that the caller may see; empty where none is named. */
  private Uni<String> listing(@org.jspecify.annotations.Nullable String key, String argument) {
    return key == null
        ? Uni.createFrom().item("")
        : audiences
            .current()
            .chain(audience -> listings.byKey(List.of(key), audience))
            .map(found -> found.get(key))
            .onItem()
            .ifNull()
            .failWith(() -> Refusal.notFound(argument).asException())
            .map(Listing::id);
  }

  /** Those in one of the states; all where none is named. */
  static List<Pledge> in(
      @org.jspecify.annotations.Nullable List<PledgeState> states, List<Pledge> all) {
    return states == null || states.isEmpty()
        ? all
        : all.stream().filter(pledge -> states.contains(pledge.state())).toList();
  }
}
