package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Delivery;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeChange;
import org.tongxin.matching.PledgeChange.DeliveryConfirmed;
import org.tongxin.matching.PledgeChange.PledgeDelivered;
import org.tongxin.matching.PledgeChange.PledgeRated;
import org.tongxin.matching.PledgeRating;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.input.ConfirmDeliveryInput;
import org.tongxin.matching.input.RatePledgeInput;
import org.tongxin.matching.input.RecordDeliveryInput;
import org.tongxin.matching.ledger.PledgeCase.Asked;

/** What was promised is delivered, in parts too, confirmed and rated. */
@ApplicationScoped
public class Delivering {
  private static final int LONGEST_WORDS = 500;
  private static final int BEST_SCORE = 5;

  private final Deeds deeds;

  Delivering(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the provider. */
  public Uni<Done<Pledge>> record(Caller caller, RecordDeliveryInput input) {
    return act(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        it -> {
          Delivery delivery = Arriving.of(it, input);
          boolean last = !Boolean.TRUE.equals(input.moreToCome());
          return new PledgeDelivered(it.pledge().delivered(delivery, last));
        });
  }

  /** As whoever acts for the receiver and not for the provider. */
  public Uni<Done<Pledge>> confirm(Caller caller, ConfirmDeliveryInput input) {
    return act(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        it -> {
          List<Delivery> now = Arriving.confirmed(it, input.delivery());
          return new DeliveryConfirmed(it.pledge().confirmed(now));
        });
  }

  /** As whoever acts for the receiver and not for the provider. */
  public Uni<Done<Pledge>> rate(Caller caller, RatePledgeInput input) {
    return act(
        caller,
        input,
        new Asked(input.pledge(), input.expectedVersion()),
        it -> {
          it.checkMove(PledgeState.RATED)
              .that(
                  input.score() >= 1 && input.score() <= BEST_SCORE,
                  Refusal.badInput("input.score", "须为1至5", "is 1 to 5"))
              .words("input.words", input.words(), LONGEST_WORDS)
              .refuse();
          return new PledgeRated(it.pledge().rated(new PledgeRating(input.score(), input.words())));
        });
  }

  private Uni<Done<Pledge>> act(
      Caller caller, Input input, Asked asked, Function<PledgeCase, PledgeChange> decision) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PledgeCase.open(transaction, caller, asked)
                .chain(it -> {
                  PledgeChange change = decision.apply(it);
                  return keep(transaction, it.pledge(), change.pledge())
                      .chain(() -> Pledged.change(transaction, change));
                })
                .replaceWith(asked.id()),
        Pledged::show);
  }

  /** Keeps the deliveries that are new or that changed. */
  private static Uni<Void> keep(Transaction transaction, Pledge before, Pledge after) {
    int known = before.deliveries().size();
    List<Delivery> changed =
        after.deliveries().stream().filter(one -> !before.deliveries().contains(one)).toList();
    return InTurn.each(
        changed,
        one -> {
          var row = DeliveryRow.of(after.id(), one);
          return one.number() > known
              ? transaction.session().insert(row)
              : transaction.session().update(row);
        });
  }
}
