package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.Swap;
import org.tongxin.duty.SwapChange;
import org.tongxin.duty.SwapChange.SwapAgreed;
import org.tongxin.duty.SwapChange.SwapClosed;
import org.tongxin.duty.SwapChange.SwapProposed;
import org.tongxin.duty.SwapState;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.TurnSwapped;
import org.tongxin.duty.input.AgreeToSwapInput;
import org.tongxin.duty.input.DeclineSwapInput;
import org.tongxin.duty.input.SwapTurnsInput;
import org.tongxin.duty.input.WithdrawSwapInput;
import org.tongxin.duty.ledger.Rolls.Found;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** Two holders change places, when both agree. */
@ApplicationScoped
public class Swaps {
  private static final String SWAP = "input.swap";
  private static final String TURN = "input.turn";
  private static final String WITH = "input.with";
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;

  Swaps(Deeds deeds) {
    this.deeds = deeds;
  }

  /**
   * As whoever acts for the one holder; in effect at once where the caller acts for the other too.
   */
  public Uni<Done<Swap>> propose(Caller caller, SwapTurnsInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            both(transaction, input)
                .chain(both -> proposed(transaction, caller, both, input))
                .map(Swap::id),
        Swaps::show);
  }

  /** As whoever acts for the other holder. */
  public Uni<Done<Swap>> agree(Caller caller, AgreeToSwapInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.swap())
                .invoke(open -> caller.requireActingFor(open.swap().withHolderId()))
                .chain(open -> agreed(transaction, open))
                .replaceWith(input.swap()),
        Swaps::show);
  }

  /** As whoever acts for the other holder. */
  public Uni<Done<Swap>> decline(Caller caller, DeclineSwapInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.swap())
                .map(Open::swap)
                .invoke(swap -> caller.requireActingFor(swap.withHolderId()))
                .chain(swap -> change(transaction, new SwapClosed(swap.moved(SwapState.DECLINED))))
                .replaceWith(input.swap()),
        Swaps::show);
  }

  /** As whoever acts for the holder that proposed it. */
  public Uni<Done<Swap>> withdraw(Caller caller, WithdrawSwapInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.swap())
                .map(Open::swap)
                .invoke(swap -> caller.requireActingFor(swap.holderId()))
                .chain(swap -> change(transaction, new SwapClosed(swap.moved(SwapState.WITHDRAWN))))
                .replaceWith(input.swap()),
        Swaps::show);
  }

  /** Two turns of one rotation. */
  private record Both(Found one, Found other) {}

  /** A swap that waits for the other side, with its turns as they are now. */
  private record Open(Swap swap, Both turns) {}

  private static Uni<Both> both(Transaction transaction, SwapTurnsInput input) {
    return Rolls.turn(transaction, input.turn(), TURN)
        .map(found -> new Both(found, other(found, input.with(), WITH)));
  }

  private static Found other(Found found, String turnId, String field) {
    Turn other =
        found.roll().turns().stream()
            .filter(turn -> turn.id().equals(turnId))
            .findFirst()
            .orElseThrow(() ->
                Refusal.badInput(field, "须为同一轮值的轮次", "is a turn of the same rotation")
                    .asException());
    return new Found(found.roll(), other);
  }

  private static Uni<Swap> proposed(
      Transaction transaction, Caller caller, Both both, SwapTurnsInput input) {
    return Rows.party(transaction, input.holder())
        .chain(holder ->
            Rows.party(transaction, input.withHolder())
                .map(other -> swap(transaction, both, input, holder, other)))
        .invoke(swap -> caller.requireActingFor(swap.holderId()))
        .call(swap -> transaction.session().insert(SwapRow.of(swap)))
        .call(swap -> transaction.record(new SwapProposed(swap)))
        .call(swap ->
            caller.actsFor(swap.withHolderId())
                ? agreed(transaction, new Open(swap, both))
                : Uni.createFrom().voidItem());
  }

  private static Swap swap(
      Transaction transaction,
      Both both,
      SwapTurnsInput input,
      @Nullable String holderId,
      @Nullable String otherId) {
    var checks = new Checks().words("input.reason", input.reason(), LONGEST_REASON);
    checks.that(
        !both.one().turn().id().equals(both.other().turn().id()),
        Refusal.badInput(WITH, "须为另一轮次", "is another turn"));
    checkAhead(transaction, both.one(), TURN, checks);
    checkAhead(transaction, both.other(), WITH, checks);
    String holder =
        TurnActs.holder(checks, "input.holder", both.one().turn(), input.holder(), holderId);
    String withHolder =
        TurnActs.holder(
            checks, "input.withHolder", both.other().turn(), input.withHolder(), otherId);
    if (checks.isClean()) {
      TurnActs.checkFits(checks, WITH, both.other(), holder);
      TurnActs.checkFits(checks, TURN, both.one(), withHolder);
    }
    checks.refuse();
    return new Swap(
        Fresh.id(transaction, IdKind.SWAP),
        1,
        both.one().turn().id(),
        holder,
        both.other().turn().id(),
        withHolder,
        SwapState.PROPOSED,
        input.reason(),
        transaction.now());
  }

  private static void checkAhead(
      Transaction transaction, Found found, String field, Checks checks) {
    checks
        .that(
            found.turn().isPublished() && !found.turn().gap(),
            Refusal.of(Code.CONFLICT, field, "尚未公布或为空缺", "it is not published, or a declared gap"))
        .that(
            found.turn().from().isAfter(TurnActs.today(transaction, found)),
            Refusal.of(Code.EXPIRED, field, "该轮已开始", "the turn has begun"));
  }

  private static Uni<Open> open(Transaction transaction, String id) {
    return Rows.locked(transaction, SwapRow.class, id)
        .invoke(row -> new Checks().found(SWAP, row).refuse())
        .chain(row -> Rolls.turn(transaction, Objects.requireNonNull(row).turnId, SWAP))
        .chain(found ->
            show(transaction, id)
                .map(
                    swap -> new Open(swap, new Both(found, other(found, swap.withTurnId(), SWAP)))))
        .invoke(open ->
            new Checks()
                .that(
                    open.swap().state() == SwapState.PROPOSED,
                    Refusal.of(
                        open.swap().state() == SwapState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
                        SWAP,
                        "当前状态为 " + open.swap().state(),
                        "it is " + open.swap().state()))
                .refuse());
  }

  private static Uni<Void> agreed(Transaction transaction, Open open) {
    Swap swap = open.swap();
    Found one = open.turns().one();
    Found other = open.turns().other();
    var checks = new Checks();
    checkAhead(transaction, one, SWAP, checks);
    checkAhead(transaction, other, SWAP, checks);
    checks
        .that(
            one.turn().effectiveIds().contains(swap.holderId())
                && other.turn().effectiveIds().contains(swap.withHolderId()),
            Refusal.of(Code.CONFLICT, SWAP, "轮值主体已变更", "the turns have other holders by now"))
        .refuse();
    return change(transaction, new SwapAgreed(swap.moved(SwapState.AGREED)))
        .chain(() ->
            Rolls.put(
                transaction,
                new TurnSwapped(one.turn().heldBy(swap.holderId(), swap.withHolderId()))))
        .chain(() ->
            Rolls.put(
                transaction,
                new TurnSwapped(other.turn().heldBy(swap.withHolderId(), swap.holderId()))));
  }

  static Uni<Void> change(Transaction transaction, SwapChange change) {
    return transaction
        .session()
        .update(SwapRow.of(change.swap()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Swap> show(Transaction transaction, String id) {
    return transaction.session().get(SwapRow.class, id).map(SwapRow::toSwap);
  }
}
