package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeChange;
import org.tongxin.matching.PledgeChange.PledgeAccepted;
import org.tongxin.matching.PledgeChange.PledgeClosed;
import org.tongxin.matching.PledgeChange.PledgeOffered;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.input.AcceptPledgeInput;
import org.tongxin.matching.input.DeclinePledgeInput;
import org.tongxin.matching.input.OfferPledgeInput;
import org.tongxin.matching.input.WithdrawPledgeInput;
import org.tongxin.matching.ledger.PledgeCase.Asked;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.ledger.Stock;

/**
 * Both sides agree on a pledge, or do not. What it takes from need and offer is taken when it is
 * accepted, in the same transaction.
 */
@ApplicationScoped
public class Answering {
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;
  private final Stock stock;

  Answering(Deeds deeds, Stock stock) {
    this.deeds = deeds;
    this.stock = stock;
  }

  /** What was proposed is promised: as whoever acts for the provider. */
  public Uni<Done<Pledge>> offer(Caller caller, OfferPledgeInput input) {
    return answer(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        it -> {
          it.checkMove(PledgeState.OFFERED);
          it.checkStanding().refuse();
          return new PledgeOffered(it.pledge().moved(PledgeState.OFFERED, null));
        });
  }

  /** As whoever acts for the receiver. */
  public Uni<Done<Pledge>> accept(Caller caller, AcceptPledgeInput input) {
    return answer(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        it -> {
          it.checkMove(PledgeState.ACCEPTED);
          it.checkStanding().refuse();
          return new PledgeAccepted(it.pledge().accepted(it.now()));
        });
  }

  /** As the side that was to answer: of a proposal the provider, of a promise the receiver. */
  public Uni<Done<Pledge>> decline(Caller caller, DeclinePledgeInput input) {
    return close(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        new Closing(PledgeState.DECLINED, input.reason()));
  }

  /** As the side that proposed or promised it; gives back what is not delivered yet. */
  public Uni<Done<Pledge>> withdraw(Caller caller, WithdrawPledgeInput input) {
    return close(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        new Closing(PledgeState.WITHDRAWN, input.reason()));
  }

  private record Closing(PledgeState to, @Nullable String reason) {}

  private Uni<Done<Pledge>> close(Caller caller, Input input, Asked asked, Closing closing) {
    return answer(
        caller,
        input,
        asked,
        it -> {
          it.checkMove(closing.to())
              .words("input.reason", closing.reason(), LONGEST_REASON)
              .refuse();
          return new PledgeClosed(it.pledge().moved(closing.to(), closing.reason()));
        });
  }

  private Uni<Done<Pledge>> answer(
      Caller caller, Input input, Asked asked, Function<PledgeCase, PledgeChange> decision) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PledgeCase.open(transaction, caller, asked)
                .chain(it -> {
                  PledgeChange change = decision.apply(it);
                  return Pledged.change(transaction, change)
                      .chain(() -> settle(transaction, it, change.pledge().state()));
                })
                .replaceWith(asked.id()),
        Pledged::show);
  }

  /**
   * Takes what is accepted from what is left, and gives back what was accepted and is withdrawn.
   */
  private Uni<Void> settle(Transaction transaction, PledgeCase it, PledgeState to) {
    Quantity quantity = it.pledge().quantity();
    if (quantity == null) {
      return Uni.createFrom().voidItem();
    }
    if (to == PledgeState.ACCEPTED) {
      return InTurn.each(it.sides().all(), listing -> stock.take(transaction, listing, quantity));
    }
    return it.pledge().state() == PledgeState.ACCEPTED
        ? InTurn.each(it.sides().all(), listing -> stock.giveBack(transaction, listing, quantity))
        : Uni.createFrom().voidItem();
  }
}
