package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.graphql.api.Subscription;
import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.Uni;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.access.Allowed;
import org.tongxin.access.Right;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.duty.ledger.Happenings;
import org.tongxin.duty.ledger.Keys;
import org.tongxin.graph.Arrivals;
import org.tongxin.kernel.Position;
import org.tongxin.kernel.Refusal;

/** Tells what happens to published turns; drafted ones are told to nobody. */
@GraphQLApi
public class DutySubscriptions {
  private final Arrivals arrivals;
  private final Happenings happenings;
  private final Duties duties;
  private final Keys keys;

  DutySubscriptions(Arrivals arrivals, Happenings happenings, Duties duties, Keys keys) {
    this.arrivals = arrivals;
    this.happenings = happenings;
    this.duties = duties;
    this.keys = keys;
  }

  @Subscription
  @Nullable @Allowed(Right.EVERYONE)
  @Description(
      "Every published turn of an alliance that changes, begins or ends from now on, or since a position; drafts are told to nobody (轮次变化订阅)")
  public Multi<TurnEvent> turnChanged(
      @Name("alliance") @Id @Description("Id or code of the alliance (联盟)") String alliance,
      @Nullable @Name("after")
          @Description(
              "The position of the last event that was heard: nothing since is left out (位置)")
          String after) {
    return keys.alliance(alliance, "alliance")
        .onItem()
        .transformToMulti(found -> turns(found.id(), positions(after)));
  }

  private record Step(Position position, List<TurnEvent> events) {}

  /** Where the graph has come, beginning with where the subscriber was. */
  private Multi<Position> positions(@org.jspecify.annotations.Nullable String after) {
    if (after == null) {
      return arrivals.positions();
    }
    Position heard =
        Position.find(after)
            .orElseThrow(
                () -> Refusal.badInput("after", "不是有效的位置", "is not a position").asException());
    return Multi.createBy()
        .concatenating()
        .streams(Multi.createFrom().item(heard), arrivals.positions());
  }

  private Multi<TurnEvent> turns(String allianceId, Multi<Position> positions) {
    return positions
        .onItem()
        .scan(() -> List.<Position>of(), DutySubscriptions::pair)
        .filter(pair -> pair.size() == 2)
        .onItem()
        .transformToUniAndConcatenate(pair -> between(allianceId, pair.getFirst(), pair.getLast()))
        .onItem()
        .transformToIterable(Step::events);
  }

  private static List<Position> pair(List<Position> before, Position now) {
    return before.isEmpty() ? List.of(now) : List.of(before.getLast(), now);
  }

  private Uni<Step> between(String allianceId, Position after, Position until) {
    return happenings
        .turns(after, until, allianceId)
        .chain(duties::turns)
        .map(turns ->
            new Step(
                until,
                turns.stream()
                    .filter(Turn::isPublished)
                    .map(turn -> new TurnEvent(turn, until.toString()))
                    .toList()));
  }
}
