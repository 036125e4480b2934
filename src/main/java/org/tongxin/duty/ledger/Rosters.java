package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.RosterDraft;
import org.tongxin.duty.RotationChange.RotationStarted;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.TurnDrafted;
import org.tongxin.duty.TurnChange.TurnPublished;
import org.tongxin.duty.TurnState;
import org.tongxin.duty.input.DraftRosterInput;
import org.tongxin.duty.input.PublishRosterInput;
import org.tongxin.duty.roster.Assignment;
import org.tongxin.duty.roster.Cadence;
import org.tongxin.duty.roster.Drafted;
import org.tongxin.duty.roster.Impossible;
import org.tongxin.duty.roster.Problem;
import org.tongxin.duty.roster.Roster;
import org.tongxin.duty.roster.Rostering;
import org.tongxin.duty.roster.RoundRobin;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;
import org.tongxin.network.ledger.Fresh;

/** Drafts rosters, repairs drafts with the fewest changes, and publishes them. */
@ApplicationScoped
public class Rosters {
  private static final int MOST_TURNS = 120;
  private static final String ROTATION = "input.rotation";

  private final Deeds deeds;

  Rosters(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As a coordinator. Turns that are published already stay as they are. */
  public Uni<Done<RosterDraft>> draft(Caller caller, DraftRosterInput input) {
    // Of the last attempt; a repeated request is answered without it.
    var made = new AtomicReference<@Nullable Roster>();
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), ROTATION)
                .invoke(standing -> checkDraftable(caller, standing.rotation()))
                .call(standing -> draft(transaction, standing, input, made))
                .map(standing -> standing.rotation().id()),
        (transaction, id) -> show(transaction, id, made.get()));
  }

  /** As a coordinator: from now on only a recorded act moves these turns. */
  public Uni<Done<RosterDraft>> publish(Caller caller, PublishRosterInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), ROTATION)
                .invoke(standing -> checkDraftable(caller, standing.rotation()))
                .call(standing -> publish(transaction, standing, input.until()))
                .map(standing -> standing.rotation().id()),
        (transaction, id) -> show(transaction, id, null));
  }

  private static void checkDraftable(Caller caller, DutyRotation rotation) {
    caller.requireCoordinatorOf(rotation.allianceId());
    var checks = new Checks();
    rotation
        .gaps()
        .forEach(gap ->
            checks.that(
                false,
                Refusal.of(
                    Code.CONFLICT,
                    ROTATION,
                    switch (gap) {
                      case PERIOD -> "轮值期长未载，不能排班";
                      case FIRST_DAY -> "起始日未载，不能排班";
                      case ORDER -> "轮值次序未载，不能排班";
                    },
                    switch (gap) {
                      case PERIOD ->
                          "how long a turn is, is not known, so no roster can be drafted";
                      case FIRST_DAY -> "its first day is not known, so no roster can be drafted";
                      case ORDER -> "its order is not known, so no roster can be drafted";
                    })));
    checks
        .that(
            rotation.state() != RotationState.ENDED,
            Refusal.of(Code.CONFLICT, ROTATION, "轮值已结束", "the rotation has ended"))
        .refuse();
  }

  private static Uni<Void> draft(
      Transaction transaction,
      Standing standing,
      DraftRosterInput input,
      AtomicReference<@Nullable Roster> made) {
    int from = standing.next();
    int to = end(transaction, standing, input.until());
    Problem problem = standing.problem(from, to);
    Drafted drafted =
        Boolean.TRUE.equals(input.afresh())
            ? Rostering.draft(problem)
            : Rostering.repair(problem, before(standing, problem, from, to));
    Roster roster =
        switch (drafted) {
          case Roster found -> found;
          case Impossible impossible -> throw refused(impossible);
        };
    made.set(roster);
    return InTurn.each(
        roster.assignments().stream()
            .flatMap(assignment -> redrafted(transaction, standing, assignment).stream())
            .toList(),
        turn -> Rolls.put(transaction, new TurnDrafted(turn)));
  }

  /** The number of the first turn that is not to be drafted. */
  private static int end(Transaction transaction, Standing standing, @Nullable LocalDate until) {
    Cadence cadence = standing.rotation().terms().cadence();
    int from = standing.next();
    LocalDate today = Fresh.day(transaction, null, standing.rotation().zone());
    int now = today.isBefore(cadence.start()) ? 0 : cadence.numberOf(today);
    int to =
        until == null ? now + standing.rotation().terms().horizon() + 1 : after(cadence, until);
    new Checks()
        .date("input.until", until)
        .that(
            to > from,
            Refusal.badInput("input.until", "此前的轮次都已公布", "every turn before is published"))
        .that(
            to - from <= MOST_TURNS,
            Refusal.badInput("input.until", "一次最多120轮", "120 turns at a time at most"))
        .refuse();
    return to;
  }

  /** The number of the first turn that begins on the day or later, from 1. */
  private static int after(Cadence cadence, LocalDate day) {
    return day.isAfter(cadence.start()) ? cadence.numberOf(day.minusDays(1)) + 2 : 1;
  }

  /** The draft before, and round-robin where there is none yet. */
  private static List<Assignment> before(Standing standing, Problem problem, int from, int to) {
    Map<Integer, Assignment> before = new HashMap<>();
    RoundRobin.draft(problem).forEach(one -> before.put(one.number(), one));
    standing.assignments(from, to).forEach(one -> before.put(one.number(), one));
    return IntStream.range(from - 1, to - 1).mapToObj(before::get).toList();
  }

  private static Refused refused(Impossible impossible) {
    return new Refused(
        impossible.conflicts().stream()
            .map(conflict ->
                new Refusal(Code.CONFLICT, ROTATION, conflict.words(), conflict.members()))
            .toList());
  }

  /** The turn as it is now to be; empty where it is so already. */
  private static Optional<Turn> redrafted(
      Transaction transaction, Standing standing, Assignment assignment) {
    int number = assignment.number() + 1;
    Optional<Turn> before = standing.turn(number);
    if (before.isPresent()) {
      return before
          .filter(turn -> !turn.gap() && !turn.plannedIds().equals(assignment.holders()))
          .map(turn ->
              turn.pinned()
                  ? turn.pinned(assignment.holders())
                  : turn.planned(assignment.holders()));
    }
    Cadence cadence = standing.rotation().terms().cadence();
    return Optional.of(
        new Turn(
            Fresh.id(transaction, IdKind.TURN),
            1,
            standing.rotation().id(),
            number,
            cadence.from(number - 1),
            cadence.to(number - 1),
            TurnState.DRAFT,
            assignment.holders(),
            assignment.holders(),
            false,
            false,
            null));
  }

  private static Uni<Void> publish(
      Transaction transaction, Standing standing, @Nullable LocalDate until) {
    List<Turn> turns = toPublish(standing, until);
    checkSound(standing, turns);
    Uni<Void> started =
        standing.rotation().state() == RotationState.DRAFT
            ? Rotations.change(
                transaction, new RotationStarted(standing.rotation().moved(RotationState.RUNNING)))
            : Uni.createFrom().voidItem();
    return started.chain(() ->
        InTurn.each(turns, turn -> Rolls.put(transaction, new TurnPublished(turn.published()))));
  }

  private static List<Turn> toPublish(Standing standing, @Nullable LocalDate until) {
    int from = standing.next();
    int last = standing.turns().stream().mapToInt(Turn::number).max().orElse(0);
    int to = until == null ? last + 1 : after(standing.rotation().terms().cadence(), until);
    var turns = new ArrayList<Turn>();
    var checks = new Checks();
    for (int number = from; number < to; number++) {
      Optional<Turn> turn = standing.turn(number);
      turn.ifPresent(turns::add);
      if (turn.isEmpty()) {
        checks.that(
            false,
            Refusal.of(
                Code.CONFLICT,
                "input.until",
                "第" + number + "轮尚未草拟",
                "turn " + number + " is not drafted yet"));
        break;
      }
    }
    checks
        .that(to > from, Refusal.badInput("input.until", "没有可公布的轮次", "there is nothing to publish"))
        .refuse();
    return turns;
  }

  /** A draft that members or absences have overtaken is not published. */
  private static void checkSound(Standing standing, List<Turn> turns) {
    int from = turns.getFirst().number();
    int to = turns.getLast().number() + 1;
    Drafted again = Rostering.repair(standing.problem(from, to), standing.assignments(from, to));
    if (again instanceof Impossible impossible) {
      throw refused(impossible);
    }
    List<String> overtaken =
        ((Roster) again)
            .assignments().stream()
                .filter(one ->
                    !standing
                        .turn(one.number() + 1)
                        .map(Turn::plannedIds)
                        .orElse(List.of())
                        .equals(one.holders()))
                .map(one -> standing.turn(one.number() + 1).orElseThrow().id())
                .toList();
    new Checks()
        .that(
            overtaken.isEmpty(),
            new Refusal(
                Code.CONFLICT,
                ROTATION,
                new Text(
                    "草稿已不符合规则，请重新草拟", "the draft no longer keeps to the rules; draft it again"),
                overtaken))
        .refuse();
  }

  private static Uni<RosterDraft> show(Transaction transaction, String id, @Nullable Roster made) {
    return Rotations.show(transaction, id)
        .chain(rotation -> Rolls.standing(transaction.session(), rotation))
        .map(standing ->
            new RosterDraft(
                standing.rotation(),
                standing.turns(),
                made == null ? null : made.changed(),
                made == null ? null : made.repaired()));
  }
}
