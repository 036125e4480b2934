package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Objects;
import org.tongxin.access.Caller;
import org.tongxin.duty.Cover;
import org.tongxin.duty.CoverChange;
import org.tongxin.duty.CoverChange.CoverAsked;
import org.tongxin.duty.CoverChange.CoverClosed;
import org.tongxin.duty.CoverChange.CoverDecided;
import org.tongxin.duty.CoverChange.CoverTaken;
import org.tongxin.duty.CoverState;
import org.tongxin.duty.TurnChange.TurnCovered;
import org.tongxin.duty.input.AskForCoverInput;
import org.tongxin.duty.input.DecideCoverInput;
import org.tongxin.duty.input.TakeCoverInput;
import org.tongxin.duty.input.WithdrawCoverInput;
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

/** A holder asks for somebody to come; whoever takes it first has it. */
@ApplicationScoped
public class Covers {
  private static final String COVER = "input.cover";
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;

  Covers(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the holder. */
  public Uni<Done<Cover>> ask(Caller caller, AskForCoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.turn(transaction, input.turn(), "input.turn")
                .chain(found ->
                    Rows.party(transaction, input.holder())
                        .map(holder -> {
                          var checks =
                              TurnActs.checkNotOver(transaction, found, TurnActs.published(found));
                          checks.words("input.reason", input.reason(), LONGEST_REASON);
                          String asker =
                              TurnActs.holder(
                                  checks, "input.holder", found.turn(), input.holder(), holder);
                          checks.refuse();
                          caller.requireActingFor(asker);
                          return asked(transaction, found, asker, input);
                        }))
                .call(cover -> transaction.session().insert(CoverRow.of(cover)))
                .call(cover -> transaction.record(new CoverAsked(cover)))
                .map(Cover::id),
        Covers::show);
  }

  /** As whoever acts for the member that comes. */
  public Uni<Done<Cover>> take(Caller caller, TakeCoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.cover(), CoverState.ASKED)
                .chain(open ->
                    Rows.party(transaction, input.party())
                        .chain(party -> {
                          var checks = checkRunning(transaction, open);
                          TurnActs.checkFits(checks, "input.party", open.found(), party);
                          if (party != null) {
                            caller.requireActingFor(party);
                          }
                          checks.refuse();
                          return taken(transaction, open, Objects.requireNonNull(party));
                        }))
                .replaceWith(input.cover()),
        Covers::show);
  }

  /** As a coordinator, where the rotation wants one to agree. */
  public Uni<Done<Cover>> decide(Caller caller, DecideCoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.cover(), CoverState.TAKEN)
                .invoke(open -> {
                  caller.requireCoordinatorOf(open.found().roll().rotation().allianceId());
                  checkRunning(transaction, open)
                      .words("input.reason", input.reason(), LONGEST_REASON)
                      .refuse();
                })
                .chain(open -> decided(transaction, open, input))
                .replaceWith(input.cover()),
        Covers::show);
  }

  /** As whoever acts for the holder that asked. */
  public Uni<Done<Cover>> withdraw(Caller caller, WithdrawCoverInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            open(transaction, input.cover(), null)
                .map(Open::cover)
                .invoke(cover -> caller.requireActingFor(cover.askerId()))
                .chain(cover ->
                    change(transaction, new CoverClosed(cover.moved(CoverState.WITHDRAWN, null))))
                .replaceWith(input.cover()),
        Covers::show);
  }

  /** A cover of which something may still come, with its turn. */
  private record Open(Cover cover, Found found) {}

  private static Uni<Open> open(
      Transaction transaction,
      String id,
      org.tongxin.duty.@org.jspecify.annotations.Nullable CoverState state) {
    return Rows.locked(transaction, CoverRow.class, id)
        .invoke(row -> new Checks().found(COVER, row).refuse())
        .chain(row -> Rolls.turn(transaction, Objects.requireNonNull(row).turnId, COVER))
        // Read again now that the rotation is locked: somebody else may have been first.
        .chain(found -> show(transaction, id).map(cover -> new Open(cover, found)))
        .invoke(open ->
            new Checks()
                .that(
                    state == null ? open.cover().state().isOpen() : open.cover().state() == state,
                    Refusal.of(
                        open.cover().state() == CoverState.EXPIRED ? Code.EXPIRED : Code.CONFLICT,
                        COVER,
                        "当前状态为 " + open.cover().state(),
                        "it is " + open.cover().state()))
                .refuse());
  }

  /** That the turn is not over and that whoever asked still holds it. */
  private static Checks checkRunning(Transaction transaction, Open open) {
    return TurnActs.checkNotOver(transaction, open.found(), new Checks())
        .that(
            open.found().turn().effectiveIds().contains(open.cover().askerId()),
            Refusal.of(
                Code.CONFLICT, COVER, "请求方已不在该轮值班", "whoever asked no longer holds the turn"));
  }

  private static Cover asked(
      Transaction transaction, Found found, String asker, AskForCoverInput input) {
    return new Cover(
        Fresh.id(transaction, IdKind.COVER),
        1,
        found.turn().id(),
        asker,
        null,
        CoverState.ASKED,
        input.reason(),
        transaction.now(),
        null);
  }

  private static Uni<Void> taken(Transaction transaction, Open open, String party) {
    boolean consent = open.found().roll().rotation().terms().consent();
    Cover cover = open.cover().takenBy(party, consent ? CoverState.TAKEN : CoverState.ACCEPTED);
    Uni<Void> recorded = change(transaction, new CoverTaken(cover));
    return consent ? recorded : recorded.chain(() -> inEffect(transaction, open, party));
  }

  private static Uni<Void> decided(Transaction transaction, Open open, DecideCoverInput input) {
    boolean accepted = input.accept();
    Cover cover =
        open.cover().moved(accepted ? CoverState.ACCEPTED : CoverState.DECLINED, input.reason());
    Uni<Void> recorded = change(transaction, new CoverDecided(cover));
    return accepted
        ? recorded.chain(
            () -> inEffect(transaction, open, Objects.requireNonNull(open.cover().takerId())))
        : recorded;
  }

  private static Uni<Void> inEffect(Transaction transaction, Open open, String party) {
    return Rolls.put(
        transaction, new TurnCovered(open.found().turn().heldBy(open.cover().askerId(), party)));
  }

  static Uni<Void> change(Transaction transaction, CoverChange change) {
    return transaction
        .session()
        .update(CoverRow.of(change.cover()))
        .chain(() -> transaction.record(change));
  }

  static Uni<Cover> show(Transaction transaction, String id) {
    return transaction.session().get(CoverRow.class, id).map(CoverRow::toCover);
  }
}
