package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.DutyRotation;
import org.tongxin.duty.Eligibility;
import org.tongxin.duty.RotationChange;
import org.tongxin.duty.RotationChange.RotationDrafted;
import org.tongxin.duty.RotationChange.RotationEnded;
import org.tongxin.duty.RotationChange.RotationUpdated;
import org.tongxin.duty.RotationGap;
import org.tongxin.duty.RotationState;
import org.tongxin.duty.Terms;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.TurnMoved;
import org.tongxin.duty.input.DraftRotationInput;
import org.tongxin.duty.input.EndRotationInput;
import org.tongxin.duty.input.UpdateRotationInput;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.Alliance;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Sets rotations up, as a coordinator of their alliance. */
@ApplicationScoped
public class Rotations {
  private final Deeds deeds;

  Rotations(Deeds deeds) {
    this.deeds = deeds;
  }

  public Uni<Done<DutyRotation>> draft(Caller caller, DraftRotationInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rows.alliance(transaction, input.alliance())
                .map(alliance -> allowed(caller, alliance))
                .chain(alliance -> drafted(transaction, alliance, input))
                .call(rotation -> enter(transaction, rotation))
                .map(DutyRotation::id),
        Rotations::show);
  }

  /** A rotation that was looked at already. */
  public Uni<Void> enter(Transaction transaction, DutyRotation rotation) {
    return transaction
        .session()
        .insert(RotationRow.of(rotation))
        .chain(() -> transaction.record(new RotationDrafted(rotation)));
  }

  /** What is published stands, and its length and first day with it. */
  public Uni<Done<DutyRotation>> update(Caller caller, UpdateRotationInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), "input.rotation")
                .invoke(roll -> checkKept(caller, roll.rotation(), input.expectedVersion()))
                .chain(roll ->
                    updated(transaction, roll, input)
                        .call(rotation -> change(transaction, new RotationUpdated(rotation)))
                        .call(rotation -> redate(transaction, roll, rotation)))
                .map(DutyRotation::id),
        Rotations::show);
  }

  public Uni<Done<DutyRotation>> end(Caller caller, EndRotationInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.locked(transaction, input.rotation(), "input.rotation")
                .map(Roll::rotation)
                .invoke(rotation -> checkKept(caller, rotation, input.expectedVersion()))
                .map(rotation -> rotation.moved(RotationState.ENDED))
                .call(rotation -> change(transaction, new RotationEnded(rotation)))
                .map(DutyRotation::id),
        Rotations::show);
  }

  static Uni<Void> change(Transaction transaction, RotationChange change) {
    return transaction
        .session()
        .update(RotationRow.of(change.rotation()))
        .chain(() -> transaction.record(change));
  }

  static Uni<DutyRotation> show(Transaction transaction, String id) {
    return transaction.session().get(RotationRow.class, id).map(RotationRow::toRotation);
  }

  private static Alliance allowed(Caller caller, @Nullable Alliance alliance) {
    new Checks().found("input.alliance", alliance).refuse();
    caller.requireCoordinatorOf(Objects.requireNonNull(alliance).id());
    return alliance;
  }

  private static Uni<DutyRotation> drafted(
      Transaction transaction, Alliance alliance, DraftRotationInput input) {
    var checks =
        new Checks()
            .name("input.name", input.name())
            .name("input.nameEn", input.nameEn())
            .code("input.code", input.code());
    Terms terms = Wanted.terms(checks, "input.terms", input.terms());
    String id = Fresh.id(transaction, IdKind.ROTATION);
    return Wanted.eligibility(transaction, checks, "input.members", input.members())
        .invoke(checks::refuse)
        .map(eligibility ->
            new DutyRotation(
                id,
                1,
                Fresh.code(input.code(), id),
                alliance.id(),
                input.kind(),
                input.name(),
                input.nameEn(),
                RotationState.DRAFT,
                alliance.zone(),
                terms,
                eligibility));
  }

  private static void checkKept(
      Caller caller, DutyRotation rotation, @Nullable Integer expectedVersion) {
    caller.requireCoordinatorOf(rotation.allianceId());
    new Checks()
        .version("input.expectedVersion", expectedVersion, rotation.version())
        .that(
            rotation.state() != RotationState.ENDED,
            Refusal.of(Code.CONFLICT, "input.rotation", "轮值已结束", "the rotation has ended"))
        .refuse();
  }

  private static Uni<DutyRotation> updated(
      Transaction transaction, Roll roll, UpdateRotationInput input) {
    DutyRotation before = roll.rotation();
    var checks = new Checks().name("input.name", input.name()).name("input.nameEn", input.nameEn());
    Terms terms =
        input.terms() == null ? before.terms() : Wanted.terms(checks, "input.terms", input.terms());
    checks.that(
        roll.next() == 1 || sameDays(before.terms(), terms),
        Refusal.of(
            Code.CONFLICT,
            "input.terms",
            "已公布的轮次确定了期长和起始日",
            "published turns have settled the period and the first day"));
    checkKnown(checks, roll, terms);
    Uni<Eligibility> eligibility =
        input.members() == null
            ? Uni.createFrom().item(before.eligibility())
            : Wanted.eligibility(transaction, checks, "input.members", input.members());
    return eligibility
        .invoke(checks::refuse)
        .map(members ->
            new DutyRotation(
                before.id(),
                before.version() + 1,
                before.code(),
                before.allianceId(),
                before.kind(),
                Objects.requireNonNullElse(input.name(), before.name()),
                input.nameEn() == null ? before.nameEn() : input.nameEn(),
                before.state(),
                before.zone(),
                terms,
                members));
  }

  /** What turns were drafted by is known from then on. */
  private static void checkKnown(Checks checks, Roll roll, Terms terms) {
    if (roll.turns().isEmpty()) {
      return;
    }
    for (RotationGap gap : terms.gaps()) {
      String field =
          switch (gap) {
            case PERIOD -> "input.terms.period";
            case FIRST_DAY -> "input.terms.firstDay";
            case ORDER -> "input.terms.order";
          };
      checks.that(
          false,
          Refusal.of(
              Code.CONFLICT, field, "已有轮次，不能再为空", "there are turns, so it cannot be left out"));
    }
  }

  private static boolean sameDays(Terms one, Terms other) {
    return one.period() == other.period()
        && Objects.equals(one.days(), other.days())
        && Objects.equals(one.firstDay(), other.firstDay());
  }

  /** Drafted turns are on the days that the terms now give them. */
  private static Uni<Void> redate(Transaction transaction, Roll roll, DutyRotation rotation) {
    if (roll.next() > 1 || !rotation.gaps().isEmpty()) {
      return Uni.createFrom().voidItem();
    }
    var cadence = rotation.terms().cadence();
    List<Turn> moved =
        roll.turns().stream()
            .map(turn -> turn.on(cadence.from(turn.number() - 1), cadence.to(turn.number() - 1)))
            .filter(turn -> !sameDays(turn, roll.turn(turn.number()).orElseThrow()))
            .toList();
    return InTurn.each(moved, turn -> Rolls.put(transaction, new TurnMoved(turn)));
  }

  private static boolean sameDays(Turn one, Turn other) {
    return one.from().equals(other.from()) && one.to().equals(other.to());
  }
}
