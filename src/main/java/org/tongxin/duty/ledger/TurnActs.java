package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange;
import org.tongxin.duty.TurnChange.TurnLeftOpen;
import org.tongxin.duty.TurnChange.TurnMoved;
import org.tongxin.duty.TurnChange.TurnPinned;
import org.tongxin.duty.TurnChange.TurnStoodIn;
import org.tongxin.duty.TurnChange.TurnUnpinned;
import org.tongxin.duty.input.LeaveTurnOpenInput;
import org.tongxin.duty.input.MoveTurnInput;
import org.tongxin.duty.input.PinTurnInput;
import org.tongxin.duty.input.StandInInput;
import org.tongxin.duty.input.UnpinTurnInput;
import org.tongxin.duty.ledger.Rolls.Found;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Input;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.network.ledger.Rows;

/** What a coordinator does to a turn: each is a recorded act, and nothing else moves a turn. */
@ApplicationScoped
public class TurnActs {
  private static final String TURN = "input.turn";
  private static final int LONGEST_REASON = 500;

  private final Deeds deeds;

  TurnActs(Deeds deeds) {
    this.deeds = deeds;
  }

  /** Of a drafted turn. */
  public Uni<Done<Turn>> pin(Caller caller, PinTurnInput input) {
    return act(
        caller,
        input,
        input.turn(),
        (transaction, found) ->
            holders(transaction, found, input.holders())
                .map(holders -> List.of(new TurnPinned(drafted(found).pinned(holders)))));
  }

  /** Of a drafted turn; a declared gap is one no longer. */
  public Uni<Done<Turn>> unpin(Caller caller, UnpinTurnInput input) {
    return act(
        caller,
        input,
        input.turn(),
        (transaction, found) -> one(new TurnUnpinned(drafted(found).unpinned())));
  }

  /** Of any turn that is not over. */
  public Uni<Done<Turn>> leaveOpen(Caller caller, LeaveTurnOpenInput input) {
    return act(
        caller,
        input,
        input.turn(),
        (transaction, found) -> {
          checkNotOver(transaction, found, new Checks())
              .words("input.reason", input.reason(), LONGEST_REASON)
              .that(
                  !found.turn().gap(),
                  Refusal.of(Code.CONFLICT, TURN, "已声明空缺", "it is a declared gap already"))
              .refuse();
          return one(new TurnLeftOpen(found.turn().leftOpen(input.reason())));
        });
  }

  /** Of a published turn that is not over. */
  public Uni<Done<Turn>> standIn(Caller caller, StandInInput input) {
    return act(
        caller,
        input,
        input.turn(),
        (transaction, found) ->
            Rows.party(transaction, input.inPlaceOf())
                .chain(of ->
                    Rows.party(transaction, input.party())
                        .map(party -> {
                          var checks = checkNotOver(transaction, found, published(found));
                          checks.words("input.reason", input.reason(), LONGEST_REASON);
                          String holder =
                              holder(
                                  checks, "input.inPlaceOf", found.turn(), input.inPlaceOf(), of);
                          checkFits(checks, "input.party", found, party);
                          checks.refuse();
                          return List.of(
                              new TurnStoodIn(
                                  found
                                      .turn()
                                      .heldBy(holder, String.valueOf(party))
                                      .because(input.reason())));
                        })));
  }

  /** Of a published turn that is not over, and whose next one is published too. */
  public Uni<Done<Turn>> move(Caller caller, MoveTurnInput input) {
    return act(
        caller,
        input,
        input.turn(),
        (transaction, found) -> {
          Turn turn = found.turn();
          Optional<Turn> next = found.roll().turn(turn.number() + 1).filter(Turn::isPublished);
          LocalDate today = today(transaction, found);
          checkNotOver(transaction, found, published(found))
              .words("input.reason", input.reason(), LONGEST_REASON)
              .that(
                  next.isPresent(),
                  Refusal.of(Code.CONFLICT, TURN, "下一轮尚未公布", "the next turn is not published"))
              .that(
                  input.to().isAfter(turn.from())
                      && input.to().isAfter(today)
                      && next.map(one -> input.to().isBefore(one.to())).orElse(true),
                  Refusal.badInput(
                      "input.to",
                      "须在今日和本轮起始之后、下一轮结束之前",
                      "is after today and the turn's first day, and before the next one is over"))
              .refuse();
          var changes = new ArrayList<TurnChange>();
          changes.add(new TurnMoved(turn.on(turn.from(), input.to()).because(input.reason())));
          next.map(one -> one.on(input.to(), one.to())).map(TurnMoved::new).ifPresent(changes::add);
          return Uni.createFrom().item(changes);
        });
  }

  private Uni<Done<Turn>> act(
      Caller caller,
      Input input,
      String turn,
      BiFunction<Transaction, Found, Uni<? extends List<? extends TurnChange>>> work) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.turn(transaction, turn, TURN)
                .invoke(found -> caller.requireCoordinatorOf(found.roll().rotation().allianceId()))
                .chain(found -> work.apply(transaction, found))
                .call(changes -> InTurn.each(changes, change -> Rolls.put(transaction, change)))
                .map(changes -> changes.getFirst().subjectId()),
        Rolls::showTurn);
  }

  private static Uni<List<TurnChange>> one(TurnChange change) {
    return Uni.createFrom().item(List.of(change));
  }

  private static Turn drafted(Found found) {
    new Checks()
        .that(
            !found.turn().isPublished(),
            Refusal.of(Code.CONFLICT, TURN, "已公布，只能以登记的行为变更", "it is published"))
        .refuse();
    return found.turn();
  }

  private static Uni<List<String>> holders(
      Transaction transaction, Found found, List<String> keys) {
    var checks = new Checks();
    int most = found.roll().rotation().terms().holders();
    checks.that(
        !keys.isEmpty() && keys.size() <= most,
        Refusal.badInput("input.holders", "须为1至" + most + "个主体", "is 1 to " + most + " members"));
    var holders = new ArrayList<String>();
    return InTurn.each(
            keys,
            key ->
                Rows.party(transaction, key)
                    .invoke(party -> {
                      checkMayHold(checks, "input.holders", found, party);
                      if (party != null && !holders.contains(party)) {
                        holders.add(party);
                      }
                    }))
        .invoke(checks::refuse)
        .replaceWith(holders);
  }

  static LocalDate today(Transaction transaction, Found found) {
    return Fresh.day(transaction, null, found.roll().rotation().zone());
  }

  static Checks published(Found found) {
    return new Checks()
        .that(
            found.turn().isPublished(),
            Refusal.of(Code.CONFLICT, TURN, "尚未公布", "it is not published"));
  }

  static Checks checkNotOver(Transaction transaction, Found found, Checks checks) {
    return checks.that(
        found.turn().to().isAfter(today(transaction, found)),
        Refusal.of(Code.EXPIRED, TURN, "该轮已结束", "the turn is over"));
  }

  /** The holder that is named, or the only one. */
  static String holder(
      Checks checks, String field, Turn turn, @Nullable String key, @Nullable String id) {
    if (key == null) {
      checks.that(
          turn.effectiveIds().size() == 1,
          Refusal.badInput(field, "须指明哪个轮值主体", "say which of the holders"));
      return turn.effectiveIds().isEmpty() ? "" : turn.effectiveIds().getFirst();
    }
    checks.that(
        id != null && turn.effectiveIds().contains(id),
        Refusal.of(Code.CONFLICT, field, "该主体不在该轮值班", "does not hold the turn"));
    return String.valueOf(id);
  }

  /** That a party may hold the turn, and does not yet. */
  static void checkFits(Checks checks, String field, Found found, @Nullable String party) {
    boolean holds = party != null && found.turn().effectiveIds().contains(party);
    checks.that(!holds, Refusal.badInput(field, "该主体已在该轮值班", "holds the turn already"));
    if (!holds) {
      checkMayHold(checks, field, found, party);
    }
  }

  /** That a party may hold the turn, whether it does or not. */
  private static void checkMayHold(
      Checks checks, String field, Found found, @Nullable String party) {
    Turn turn = found.turn();
    checks
        .found(field, party)
        .that(
            party == null || found.roll().fits(party, turn.from(), turn.to()),
            Refusal.of(
                Code.CONFLICT,
                field,
                "该主体当时不参与轮值或缺勤",
                "takes no turns at that time, or is absent"));
  }
}
