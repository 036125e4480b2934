package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.RosterDraft;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.TurnDrafted;
import org.tongxin.duty.TurnState;
import org.tongxin.duty.input.DraftRosterInput;
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
import org.tongxin.network.ledger.Fresh;

/** Drafts rosters, and repairs drafts with the fewest changes. */
@ApplicationScoped
public class Rosters {
  private static final int MOST_TURNS = 120;
  private static final int MOST_CELLS = 10_000;
  private static final int MOST_ATTEMPTS = 3;

  private final Deeds deeds;
  private final Duties duties;
  private final Aside aside;
  private final Clock clock;

  Rosters(Deeds deeds, Duties duties, Aside aside, Clock clock) {
    this.deeds = deeds;
    this.duties = duties;
    this.aside = aside;
    this.clock = clock;
  }

  /** As a coordinator. Turns that are published already stay as they are. */
  public Uni<Done<RosterDraft>> draft(Caller caller, DraftRosterInput input) {
    return plan(caller, input)
        .chain(plan -> draft(caller, input, plan))
        .onFailure(Overtaken.class)
        .retry()
        .atMost(MOST_ATTEMPTS)
        .onFailure(Overtaken.class)
        .transform(failure ->
            Refusal.of(
                    Code.CONFLICT,
                    Draftable.ROTATION,
                    "轮值正被他人变更，请重试",
                    "others are changing it; try again")
                .asException());
  }

  /** Drafted from what was on record a moment before: the record is another by now. */
  private static final class Overtaken extends RuntimeException {
    Overtaken() {
      super("the rotation has changed meanwhile", null, false, false);
    }
  }

  /** What was on record, and the roster that follows from it. */
  private record Plan(Roll roll, Roster roster) {}

  /** A draft may take seconds: it is made aside, and no transaction waits for it. */
  private Uni<Optional<Plan>> plan(Caller caller, DraftRosterInput input) {
    return duties
        .roll(input.rotation())
        .chain(roll ->
            roll.isEmpty()
                ? Uni.createFrom().item(Optional.<Plan>empty())
                : aside.work(() -> Optional.of(planned(caller, roll.get(), input))));
  }

  private Plan planned(Caller caller, Roll roll, DraftRosterInput input) {
    Draftable.check(caller, roll.rotation());
    int from = roll.next();
    int to = end(roll, input.until());
    Problem problem = roll.problem(from, to);
    new Checks()
        .that(
            problem.members().size() * (to - from) <= MOST_CELLS,
            Refusal.badInput(
                "input.until",
                "成员数乘以轮次数最多10000",
                "members times turns are 10000 at most; ask for fewer turns"))
        .refuse();
    Drafted drafted =
        Boolean.TRUE.equals(input.afresh())
            ? Rostering.draft(problem)
            : Rostering.repair(problem, before(roll, problem, from, to));
    return switch (drafted) {
      case Roster found -> new Plan(roll, found);
      case Impossible impossible -> throw refused(impossible);
    };
  }

  private Uni<Done<RosterDraft>> draft(Caller caller, DraftRosterInput input, Optional<Plan> plan) {
    // A repeated request is answered without what the roster took.
    var made = new AtomicReference<@Nullable Roster>();
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), Draftable.ROTATION)
                .invoke(roll -> Draftable.check(caller, roll.rotation()))
                .call(roll -> {
                  Roster roster =
                      plan.filter(one -> one.roll().equals(roll))
                          .orElseThrow(Overtaken::new)
                          .roster();
                  made.set(roster);
                  return write(transaction, roll, roster);
                })
                .map(roll -> roll.rotation().id()),
        (transaction, id) -> Draftable.show(transaction, id, made.get()));
  }

  static Uni<Void> write(Transaction transaction, Roll roll, Roster roster) {
    return InTurn.each(
        roster.assignments().stream()
            .flatMap(assignment -> redrafted(transaction, roll, assignment).stream())
            .toList(),
        turn -> Rolls.put(transaction, new TurnDrafted(turn)));
  }

  /** The number of the first turn that is not to be drafted. */
  private int end(Roll roll, @Nullable LocalDate until) {
    new Checks().date("input.until", until).refuse();
    Cadence cadence = roll.rotation().terms().cadence();
    int from = roll.next();
    LocalDate today = LocalDate.ofInstant(clock.instant(), ZoneId.of(roll.rotation().zone()));
    int now = today.isBefore(cadence.start()) ? 0 : cadence.numberOf(today);
    int to =
        until == null
            ? now + roll.rotation().terms().horizon() + 1
            : Draftable.after(cadence, until);
    new Checks()
        .that(
            to > from,
            Refusal.badInput("input.until", "此前的轮次都已公布", "every turn before is published"))
        .that(
            to - from <= MOST_TURNS,
            Refusal.badInput("input.until", "一次最多120轮", "120 turns at a time at most"))
        .refuse();
    return to;
  }

  /** The draft before, and round-robin where there is none yet. */
  private static List<Assignment> before(Roll roll, Problem problem, int from, int to) {
    Map<Integer, Assignment> before = new HashMap<>();
    RoundRobin.draft(problem).forEach(one -> before.put(one.number(), one));
    roll.assignments(from, to).forEach(one -> before.put(one.number(), one));
    return IntStream.range(from - 1, to - 1).mapToObj(before::get).toList();
  }

  static Refused refused(Impossible impossible) {
    return new Refused(
        impossible.conflicts().stream()
            .map(conflict ->
                new Refusal(
                    Code.CONFLICT, Draftable.ROTATION, conflict.words(), conflict.members()))
            .toList());
  }

  /** The turn as it is now to be; empty where it is so already. */
  private static Optional<Turn> redrafted(
      Transaction transaction, Roll roll, Assignment assignment) {
    int number = assignment.number() + 1;
    Optional<Turn> before = roll.turn(number);
    if (before.isPresent()) {
      return before
          .filter(turn -> !turn.gap() && !turn.plannedIds().equals(assignment.holders()))
          .map(turn ->
              turn.pinned()
                  ? turn.pinned(assignment.holders())
                  : turn.planned(assignment.holders()));
    }
    Cadence cadence = roll.rotation().terms().cadence();
    return Optional.of(
        new Turn(
            Fresh.id(transaction, IdKind.TURN),
            1,
            roll.rotation().id(),
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
}
