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
import org.tongxin.graph.Steps;
import org.tongxin.graph.Steps.Step;

/** Tells what happens to published turns; drafted ones are told to nobody. */
@GraphQLApi
public class DutySubscriptions {
  private final Steps steps;
  private final Happenings happenings;
  private final Duties duties;
  private final Keys keys;

  DutySubscriptions(Steps steps, Happenings happenings, Duties duties, Keys keys) {
    this.steps = steps;
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
        .transformToMulti(found -> turns(found.id(), steps.since(after)));
  }

  private Multi<TurnEvent> turns(String allianceId, Multi<Step> since) {
    return since
        .onItem()
        .transformToUniAndConcatenate(step -> turns(allianceId, step))
        .onItem()
        .transformToIterable(events -> events);
  }

  private Uni<List<TurnEvent>> turns(String allianceId, Step step) {
    return happenings
        .turns(step.after(), step.until(), allianceId)
        .chain(duties::turns)
        .map(turns ->
            turns.stream()
                .filter(Turn::isPublished)
                .map(turn -> new TurnEvent(turn, step.until().toString()))
                .toList());
  }
}
