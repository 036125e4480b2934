package org.tongxin.duty.edge;

import io.smallrye.graphql.api.Nullable;
import io.smallrye.mutiny.Uni;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.function.Function;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.GraphQLApi;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.eclipse.microprofile.graphql.Source;
import org.tongxin.access.Callers;
import org.tongxin.api.Languages;
import org.tongxin.duty.Cover;
import org.tongxin.duty.DutyReason;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Swap;
import org.tongxin.duty.Topic;
import org.tongxin.duty.Turn;
import org.tongxin.duty.ledger.Duties;
import org.tongxin.network.Party;
import org.tongxin.network.edge.Lookups;

/** What a turn refers to, and what is asked for or proposed of it. */
@GraphQLApi
public class TurnFields {
  private final Duties duties;
  private final Lookups lookups;
  private final Callers callers;

  TurnFields(Duties duties, Lookups lookups, Callers callers) {
    this.duties = duties;
    this.lookups = lookups;
    this.callers = callers;
  }

  @Name("rotation")
  @Description("The rotation (轮值)")
  public Uni<List<DutyRotation>> turnRotation(@Source List<Turn> turns) {
    return Rotated.of(duties, turns, Turn::rotationId);
  }

  @Name("topic")
  @Nullable @Description(
      "What it is about: the rotation's topics come round in their order; null where it has none (主题)")
  public Uni<List<@org.jspecify.annotations.Nullable Topic>> turnTopic(@Source List<Turn> turns) {
    return Rotated.of(duties, turns, Turn::rotationId)
        .map(rotations -> {
          var topics = new ArrayList<@org.jspecify.annotations.Nullable Topic>();
          for (int i = 0; i < turns.size(); i++) {
            topics.add(rotations.get(i).terms().topic(turns.get(i).number()));
          }
          return topics;
        });
  }

  @Name("planned")
  @Description("Who was to have the duty; several hold it together (计划轮值主体)")
  public Uni<List<List<@NonNull Party>>> turnPlanned(@Source List<Turn> turns) {
    return lookups.lists(turns, Turn::plannedIds, Party.class);
  }

  @Name("holders")
  @Description("Who has the duty, after covers, swaps and stand-ins (实际轮值主体)")
  public Uni<List<List<@NonNull Party>>> turnHolders(@Source List<Turn> turns) {
    return lookups.lists(turns, Turn::effectiveIds, Party.class);
  }

  @Name("covers")
  @Description("Covers of which something may still come, for signed-in callers (进行中的代班)")
  public Uni<List<List<@NonNull Cover>>> turnCovers(@Source List<Turn> turns) {
    return open(turns, duties::openCovers, (cover, id) -> cover.turnId().equals(id));
  }

  @Name("swaps")
  @Description("Swaps that wait for the other side, for signed-in callers (进行中的换班)")
  public Uni<List<List<@NonNull Swap>>> turnSwaps(@Source List<Turn> turns) {
    return open(
        turns,
        duties::openSwaps,
        (swap, id) -> swap.turnId().equals(id) || swap.withTurnId().equals(id));
  }

  @Name("turn")
  @Description("The turn (轮次)")
  public Uni<List<Turn>> coverTurn(@Source List<Cover> covers) {
    return turns(covers, Cover::turnId);
  }

  @Name("askedBy")
  @Nullable @Description("Who asks (请求方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> coverAsker(
      @Source List<Cover> covers) {
    return lookups.referred(covers, Cover::askerId, Party.class);
  }

  @Name("takenBy")
  @Nullable @Description("Who comes; null while nobody does (代班方)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> coverTaker(
      @Source List<Cover> covers) {
    return lookups.referred(covers, Cover::takerId, Party.class);
  }

  @Name("turn")
  @Description("The turn (轮次)")
  public Uni<List<Turn>> swapTurn(@Source List<Swap> swaps) {
    return turns(swaps, Swap::turnId);
  }

  @Name("with")
  @Description("The other turn (另一轮次)")
  public Uni<List<Turn>> swapWith(@Source List<Swap> swaps) {
    return turns(swaps, Swap::withTurnId);
  }

  @Name("holder")
  @Nullable @Description("Who held the turn (轮值主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> swapHolder(@Source List<Swap> swaps) {
    return lookups.referred(swaps, Swap::holderId, Party.class);
  }

  @Name("withHolder")
  @Nullable @Description("Who held the other turn (另一轮值主体)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> swapWithHolder(
      @Source List<Swap> swaps) {
    return lookups.referred(swaps, Swap::withHolderId, Party.class);
  }

  @Name("words")
  @Description("The reason in the language of Accept-Language (缘由文字)")
  public String reasonWords(@Source DutyReason reason) {
    return reason.text().in(Languages.current());
  }

  @Name("party")
  @Nullable @Description("The member (成员)")
  public Uni<List<@org.jspecify.annotations.Nullable Party>> reasonParty(
      @Source List<DutyReason> reasons) {
    return lookups.referred(reasons, DutyReason::partyId, Party.class);
  }

  private interface Belongs<T> {
    boolean to(T thing, String turnId);
  }

  private <T> Uni<List<List<T>>> open(
      List<Turn> turns, Function<List<String>, Uni<List<T>>> read, Belongs<T> belongs) {
    return callers
        .current()
        .chain(caller ->
            caller.isAnonymous()
                ? Uni.createFrom().item(List.<T>of())
                : read.apply(turns.stream().map(Turn::id).toList()))
        .map(all ->
            turns.stream()
                .map(turn -> all.stream().filter(one -> belongs.to(one, turn.id())).toList())
                .toList());
  }

  private <T> Uni<List<Turn>> turns(List<T> things, Function<T, String> turnId) {
    return duties
        .turns(things.stream().map(turnId).distinct().toList())
        .map(found -> {
          var byId = new HashMap<String, Turn>();
          found.forEach(turn -> byId.put(turn.id(), turn));
          return things.stream().map(thing -> byId.get(turnId.apply(thing))).toList();
        });
  }
}
