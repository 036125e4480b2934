package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
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
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.ledger.Stock;

/**
 * Both sides agree on a pledge, or do not. What it takes from need and offer is taken when it is
 * accepted, in the same transaction, and so is the time for which its offer is booked.
 */
@ApplicationScoped
public class Answering {
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;
  private final Stock stock;
  private final Reserving reserving;

  Answering(Deeds deeds, Stock stock, Reserving reserving) {
    this.deeds = deeds;
    this.stock = stock;
    this.reserving = reserving;
  }

  /** What somebody decides of a pledge that is there. */
  private interface Decision {
    Uni<? extends PledgeChange> of(Transaction transaction, PledgeCase it);
  }

  /** What was proposed is promised: as whoever acts for the provider. */
  public Uni<Done<Pledge>> offer(Caller caller, OfferPledgeInput input) {
    return answer(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        (transaction, it) -> {
          it.checkMove(PledgeState.OFFERED);
          it.checkStanding().refuse();
          return Uni.createFrom()
              .item(new PledgeOffered(it.pledge().moved(PledgeState.OFFERED, null)));
        });
  }

  /** As whoever acts for the receiver; refused as a whole where its time cannot be booked. */
  public Uni<Done<Pledge>> accept(Caller caller, AcceptPledgeInput input) {
    return answer(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        (transaction, it) -> {
          Pledge pledge = it.pledge();
          it.checkMove(PledgeState.ACCEPTED);
          Checks checks = it.checkStanding();
          Timing.check(checks, input.time(), pledge.links().offerId() != null, pledge.by());
          checks.refuse();
          return reserving
              .book(transaction, it, input.time())
              .map(booked -> new PledgeAccepted(booked.accepted(it.now())));
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

  /**
   * As the side that proposed or promised it; gives back what is not delivered yet, and the time
   * that was booked where it lies ahead.
   */
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
        (transaction, it) -> {
          it.checkMove(closing.to())
              .words("input.reason", closing.reason(), LONGEST_REASON)
              .refuse();
          return Uni.createFrom()
              .item(new PledgeClosed(it.pledge().moved(closing.to(), closing.reason())));
        });
  }

  private Uni<Done<Pledge>> answer(Caller caller, Input input, Asked asked, Decision decision) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PledgeCase.open(transaction, caller, asked)
                .chain(it ->
                    decision
                        .of(transaction, it)
                        .call(change -> Pledged.change(transaction, change))
                        .call(change -> settle(transaction, it, change.pledge())))
                .replaceWith(asked.id()),
        Pledged::show);
  }

  /**
   * Takes what is accepted from what is left, and gives back what was accepted and is withdrawn.
   */
  private Uni<Void> settle(Transaction transaction, PledgeCase it, Pledge now) {
    if (now.state() == PledgeState.ACCEPTED) {
      return each(it, (listing, quantity) -> stock.take(transaction, listing, quantity));
    }
    return it.pledge().state() == PledgeState.ACCEPTED
        ? each(it, (listing, quantity) -> stock.giveBack(transaction, listing, quantity))
            .chain(() -> reserving.release(transaction, now))
        : Uni.createFrom().voidItem();
  }

  private static Uni<Void> each(PledgeCase it, BiFunction<Listing, Quantity, Uni<Void>> work) {
    Quantity quantity = it.pledge().quantity();
    return quantity == null
        ? Uni.createFrom().voidItem()
        : InTurn.each(it.sides().all(), listing -> work.apply(listing, quantity));
  }
}
