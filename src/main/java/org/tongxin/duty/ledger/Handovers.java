package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.Handover;
import org.tongxin.duty.Handover.Hand;
import org.tongxin.duty.Handover.Words;
import org.tongxin.duty.HandoverChange;
import org.tongxin.duty.HandoverChange.HandoverAccepted;
import org.tongxin.duty.HandoverChange.HandoverAmended;
import org.tongxin.duty.HandoverChange.HandoverReturned;
import org.tongxin.duty.HandoverChange.HandoverWritten;
import org.tongxin.duty.HandoverState;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.Turn;
import org.tongxin.duty.input.AcceptHandoverInput;
import org.tongxin.duty.input.AmendHandoverInput;
import org.tongxin.duty.input.HandOverInput;
import org.tongxin.duty.input.ReturnHandoverInput;
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

/** Holders of a turn hand it over to those of the next; of several holders any one may act. */
@ApplicationScoped
public class Handovers {
  private static final String HANDOVER = "input.handover";
  private static final int LONGEST = 500;

  private final Deeds deeds;
  private final Gathering gathering;

  Handovers(Deeds deeds, Gathering gathering) {
    this.deeds = deeds;
    this.gathering = gathering;
  }

  /** As whoever acts for a holder of the turn, or as a coordinator. */
  public Uni<Done<Handover>> handOver(Caller caller, HandOverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.turn(transaction, input.turn(), "input.turn")
                .chain(found -> {
                  var giver = new Giver(transaction, caller, found);
                  Hand writer = giver.hand();
                  Words words = Notes.words(giver.check(), input.note(), input.links());
                  return gathering
                      .open(transaction.session(), giver.asked())
                      .map(items -> written(transaction, found.turn(), writer, words, items));
                })
                .call(handover -> transaction.session().insert(HandoverRow.of(handover)))
                .call(handover -> HandedOver.keepItems(transaction, handover))
                .call(handover -> transaction.record(new HandoverWritten(handover)))
                .map(Handover::id),
        Handovers::show);
  }

  /** As whoever acts for a holder of the turn, or as a coordinator; until it is accepted. */
  public Uni<Done<Handover>> amend(Caller caller, AmendHandoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.handover())
                .chain(open -> amended(transaction, caller, open, input))
                .replaceWith(input.handover()),
        Handovers::show);
  }

  /** As whoever acts for a holder of the next turn. */
  public Uni<Done<Handover>> giveBack(Caller caller, ReturnHandoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.handover())
                .invoke(open -> {
                  taker(caller, open);
                  open.checkWritten(input.expectedVersion())
                      .words("input.reason", input.reason(), LONGEST)
                      .refuse();
                })
                .chain(open ->
                    change(
                        transaction,
                        new HandoverReturned(open.handover().returned(input.reason()))))
                .replaceWith(input.handover()),
        Handovers::show);
  }

  /** As whoever acts for a holder of the next turn; then it no longer changes. */
  public Uni<Done<Handover>> accept(Caller caller, AcceptHandoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.handover())
                .map(open -> {
                  var hand = new Hand(taker(caller, open), transaction.now());
                  open.checkWritten(input.expectedVersion())
                      .words("input.remark", input.remark(), LONGEST)
                      .refuse();
                  return open.handover().accepted(hand, input.remark());
                })
                .chain(accepted -> change(transaction, new HandoverAccepted(accepted)))
                .replaceWith(input.handover()),
        Handovers::show);
  }

  /** A handover with its turn. */
  private record Open(Handover handover, Found found) {

    Checks checkWritten(@Nullable Integer expectedVersion) {
      return checkState(expectedVersion, handover.state() == HandoverState.WRITTEN);
    }

    Checks checkState(@Nullable Integer expectedVersion, boolean fits) {
      return new Checks()
          .version("input.expectedVersion", expectedVersion, handover.version())
          .that(
              fits,
              Refusal.of(
                  Code.CONFLICT,
                  HANDOVER,
                  "当前状态为 " + handover.state(),
                  "it is " + handover.state()));
    }
  }

  private static Uni<Open> open(Transaction transaction, String id) {
    return Rows.locked(transaction, HandoverRow.class, id)
        .invoke(row -> new Checks().found(HANDOVER, row).refuse())
        .chain(row -> Rolls.turn(transaction, Objects.requireNonNull(row).turnId, HANDOVER))
        .chain(found -> show(transaction, id).map(handover -> new Open(handover, found)));
  }

  /** The holder of the next turn that the caller acts for. */
  private static String taker(Caller caller, Open open) {
    Found found = open.found();
    Turn next =
        found
            .roll()
            .successor(found.turn())
            .orElseThrow(() ->
                Refusal.of(
                        Code.CONFLICT,
                        HANDOVER,
                        "下一轮尚未公布，暂无人可接收",
                        "the next turn is not published yet, so nobody can take over")
                    .asException());
    return next.effectiveIds().stream()
        .filter(caller::actsFor)
        .findFirst()
        .orElseGet(() -> {
          next.effectiveIds().forEach(caller::requireActingFor);
          throw new IllegalStateException("a published turn has a holder");
        });
  }

  private static Handover written(
      Transaction transaction, Turn turn, Hand writer, Words words, List<OpenItem> items) {
    return new Handover(
        Fresh.id(transaction, IdKind.HANDOVER),
        1,
        turn.rotationId(),
        turn.id(),
        HandoverState.WRITTEN,
        words.note(),
        words.links(),
        items,
        writer.partyId(),
        writer.at(),
        null,
        null,
        null,
        null);
  }

  private Uni<Void> amended(
      Transaction transaction, Caller caller, Open open, AmendHandoverInput input) {
    Handover before = open.handover();
    var giver = new Giver(transaction, caller, open.found());
    Hand writer = giver.hand();
    Checks checks =
        open.checkState(input.expectedVersion(), before.state() != HandoverState.ACCEPTED);
    Words words =
        Notes.words(
            checks,
            Objects.requireNonNullElse(input.note(), before.note()),
            Objects.requireNonNullElse(input.links(), before.links()));
    return gathering
        .open(transaction.session(), giver.asked())
        .map(items -> before.amended(words, items, writer))
        .call(handover -> HandedOver.keepItems(transaction, handover))
        .chain(handover -> change(transaction, new HandoverAmended(handover)));
  }

  static Uni<Void> change(Transaction transaction, HandoverChange change) {
    return transaction
        .session()
        .update(HandoverRow.of(change.handover()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Handover> show(Transaction transaction, String id) {
    return HandedOver.byIds(transaction.session(), List.of(id)).map(List::getFirst);
  }
}
