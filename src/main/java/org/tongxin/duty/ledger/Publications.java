package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.RosterDraft;
import org.tongxin.duty.RotationChange.RotationStarted;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.TurnPublished;
import org.tongxin.duty.input.PublishRosterInput;
import org.tongxin.duty.roster.Impossible;
import org.tongxin.duty.roster.Roster;
import org.tongxin.duty.roster.Rostering;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;

/** Publishes rosters that keep to the rules still. */
@ApplicationScoped
public class Publications {
  private final Deeds deeds;

  Publications(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As a coordinator: from now on only a recorded act moves these turns. */
  public Uni<Done<RosterDraft>> publish(Caller caller, PublishRosterInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), Draftable.ROTATION)
                .invoke(roll -> Draftable.check(caller, roll.rotation()))
                .call(roll -> publish(transaction, roll, input.until()))
                .map(roll -> roll.rotation().id()),
        (transaction, id) -> Draftable.show(transaction, id, null));
  }

  /**
   * Drafts the first turns of a rotation that was just entered and publishes them at once.
   *
   * @param turns few enough to be drafted within the transaction
   */
  public Uni<Void> publishAfresh(Transaction transaction, DutyRotation rotation, int turns) {
    return Rolls.roll(transaction.session(), rotation)
        .chain(roll ->
            switch (Rostering.draft(roll.problem(1, turns + 1))) {
              case Roster roster -> Rosters.write(transaction, roll, roster);
              case Impossible impossible -> throw Rosters.refused(impossible);
            })
        .chain(() -> Rolls.roll(transaction.session(), rotation))
        .chain(roll -> publish(transaction, roll, null));
  }

  private static Uni<Void> publish(Transaction transaction, Roll roll, @Nullable LocalDate until) {
    List<Turn> turns = toPublish(roll, until);
    checkSound(roll, turns);
    Uni<Void> started =
        roll.rotation().state() == RotationState.DRAFT
            ? Rotations.change(
                transaction, new RotationStarted(roll.rotation().moved(RotationState.RUNNING)))
            : Uni.createFrom().voidItem();
    return started.chain(() ->
        InTurn.each(turns, turn -> Rolls.put(transaction, new TurnPublished(turn.published()))));
  }

  private static List<Turn> toPublish(Roll roll, @Nullable LocalDate until) {
    new Checks().date("input.until", until).refuse();
    int from = roll.next();
    int last = roll.turns().stream().mapToInt(Turn::number).max().orElse(0);
    int to = until == null ? last + 1 : Draftable.after(roll.rotation().terms().cadence(), until);
    var turns = new ArrayList<Turn>();
    var checks = new Checks();
    for (int number = from; number < to; number++) {
      Optional<Turn> turn = roll.turn(number);
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
  private static void checkSound(Roll roll, List<Turn> turns) {
    int from = turns.getFirst().number();
    int to = turns.getLast().number() + 1;
    List<String> overtaken =
        Rostering.broken(roll.problem(from, to), roll.assignments(from, to)).stream()
            .map(number -> roll.turn(number + 1).orElseThrow().id())
            .toList();
    new Checks()
        .that(
            overtaken.isEmpty(),
            new Refusal(
                Code.CONFLICT,
                Draftable.ROTATION,
                new Text(
                    "草稿已不符合规则，请重新草拟", "the draft no longer keeps to the rules; draft it again"),
                overtaken))
        .refuse();
  }
}
