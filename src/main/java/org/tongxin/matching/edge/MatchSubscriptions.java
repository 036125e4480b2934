package org.tongxin.matching.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Caller;
import org.tongxin.access.Callers;
import org.tongxin.access.Right;
import org.tongxin.graph.Steps;
import org.tongxin.graph.Steps.Step;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.MatchEvent;
import org.tongxin.matching.search.FoundMatches;
import org.tongxin.matching.search.FoundMatches.Wish;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;
import org.tongxin.sharing.Audience;
import org.tongxin.sharing.graph.ListingGraph;
import org.tongxin.sharing.ledger.Audiences;
import org.tongxin.sharing.ledger.Happenings;

/** Tells whoever acts for a party what fits its listings, as soon as it is there. */
@GraphQLApi
public class MatchSubscriptions {
  private static final int USUAL = 500;
  private static final int MOST = 2_000;

  private final Steps steps;
  private final Happenings happenings;
  private final FoundMatches found;
  private final ListingGraph graph;
  private final Audiences audiences;
  private final Callers callers;
  private final Lookups lookups;

  MatchSubscriptions(
      Steps steps,
      Happenings happenings,
      FoundMatches found,
      ListingGraph graph,
      Audiences audiences,
      Callers callers,
      Lookups lookups) {
    this.steps = steps;
    this.happenings = happenings;
    this.found = found;
    this.graph = graph;
    this.audiences = audiences;
    this.callers = callers;
    this.lookups = lookups;
  }

  @Subscription
  @Nullable @Allowed(Right.SIGNED_IN)
  @Description(
      "Every need or offer that is published or changes from now on, or since a position, and fits one of the party's 50 newest open listings; for whoever acts for the party (新匹配订阅)")
  public Multi<MatchEvent> matchFound(
      @Name("party") @Id @Description("Id or code of a unit, team or alliance (主体)") String party,
      @Nullable @Name("leastPoints")
          @Description("Only what has at least so many points, 1 to 2000; 500 where absent (最低得分)")
          Integer leastPoints,
      @Nullable @Name("after")
          @Description(
              "The position of the last event that was heard: what came since is told first, of 1000 listings at most (位置)")
          String after) {
    int points = points(leastPoints);
    Multi<Step> since = steps.since(after);
    return callers
        .current()
        .chain(caller ->
            lookups
                .require(party, "party", Party.class)
                .invoke(known -> caller.requireActingFor(known.id()))
                .map(known -> new Watch(caller, known, points)))
        .onItem()
        .transformToMulti(watch -> events(watch, since));
  }

  /** Who watches what. */
  private record Watch(Caller caller, Party party, int points) {
    Wish wish(Audience audience) {
      return new Wish(party, points, audience);
    }
  }

  private Multi<MatchEvent> events(Watch watch, Multi<Step> since) {
    return since
        .onItem()
        .transformToUniAndConcatenate(step -> of(step, watch))
        .onItem()
        .transformToIterable(events -> events);
  }

  private Uni<List<MatchEvent>> of(Step step, Watch watch) {
    return happenings
        .listings(step.after(), step.until())
        .chain(ids ->
            ids.isEmpty()
                ? Uni.createFrom().item(List.of())
                : audience(watch)
                    .chain(audience -> among(ids, watch.wish(audience), step.until())));
  }

  /** Refused once the watcher does not act for the party any more. */
  private Uni<Audience> audience(Watch watch) {
    return callers
        .again(watch.caller())
        .invoke(now -> now.requireActingFor(watch.party().id()))
        .chain(now -> audiences.again(now));
  }

  private Uni<List<MatchEvent>> among(List<String> ids, Wish wish, Position until) {
    return graph
        .byKey(ids, wish.audience())
        .chain(listings -> found.among(listings.values(), wish))
        .map(all ->
            all.stream()
                .map(one -> new MatchEvent(one.match(), one.yours(), until.toString()))
                .toList());
  }

  private static int points(@org.jspecify.annotations.Nullable Integer leastPoints) {
    int points = Objects.requireNonNullElse(leastPoints, USUAL);
    new Checks()
        .that(
            points >= 1 && points <= MOST,
            Refusal.badInput("leastPoints", "须为1至2000", "is 1 to 2000"))
        .refuse();
    return points;
  }
}
