package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.ledger.Appointments;
import org.tongxin.duty.Officer;
import org.tongxin.duty.Turn;
import org.tongxin.duty.TurnChange.OfficerNamed;
import org.tongxin.duty.input.NameOfficerInput;
import org.tongxin.duty.ledger.Rolls.Found;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.ledger.Rows;

/** Names the person who has a turn for a holder. */
@ApplicationScoped
public class Officers {
  private static final String OF_TURNS =
      "from OfficerRow where turnId in :ids order by turnId, holderId";
  private static final String PUT =
      """
      insert into turn_officer (turn_id, holder_id, post_id) values (:turn, :holder, :post)
      on conflict (turn_id, holder_id) do update set post_id = excluded.post_id
      """;
  private static final String DROP =
      """
      delete from turn_officer o using turn t
      where t.id = o.turn_id and t.id = :turn and not o.holder_id = any(t.effective_ids)
      """;

  private final Deeds deeds;

  Officers(Deeds deeds) {
    this.deeds = deeds;
  }

  /** As whoever acts for the holder, or as a coordinator; one named before makes way. */
  public Uni<Done<Turn>> name(Caller caller, NameOfficerInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            Rolls.turn(transaction, input.turn(), "input.turn")
                .chain(found ->
                    Rows.party(transaction, input.holder())
                        .chain(holder ->
                            Appointments.find(transaction, input.post())
                                .map(post ->
                                    officer(transaction, caller, found, input, holder, post)))
                        .chain(officer -> put(transaction, found.turn(), officer)))
                .replaceWith(input.turn()),
        Rolls::showTurn);
  }

  /** Those of turns, by the ids of turns and holders. */
  static Uni<List<Officer>> of(Mutiny.StatelessSession session, List<String> turnIds) {
    return session
        .createQuery(OF_TURNS, OfficerRow.class)
        .setParameter("ids", turnIds)
        .getResultList()
        .map(rows -> rows.stream().map(OfficerRow::toOfficer).toList());
  }

  /** Lets those go whose holders no longer have the turn. */
  static Uni<Void> drop(Transaction transaction, String turnId) {
    return transaction
        .session()
        .createNativeQuery(DROP)
        .setParameter("turn", turnId)
        .executeUpdate()
        .replaceWithVoid();
  }

  private static Officer officer(
      Transaction transaction,
      Caller caller,
      Found found,
      NameOfficerInput input,
      @Nullable String holderId,
      @Nullable Post post) {
    Turn turn = found.turn();
    var checks =
        TurnActs.checkNotOver(transaction, found, TurnActs.published(found))
            .version("input.expectedVersion", input.expectedVersion(), turn.version())
            .found("input.post", post);
    String holder = TurnActs.holder(checks, "input.holder", turn, input.holder(), holderId);
    if (post != null && checks.isClean()) {
      checkFits(checks, post, holder, days(turn, TurnActs.today(transaction, found)));
    }
    checks.refuse();
    if (!caller.actsFor(holder)) {
      caller.requireCoordinatorOf(found.roll().rotation().allianceId());
    }
    return new Officer(turn.id(), holder, Objects.requireNonNull(post).id());
  }

  /** What is left of a turn: its days from today on. */
  private record Days(LocalDate first, LocalDate last) {}

  private static Days days(Turn turn, LocalDate today) {
    LocalDate first = turn.from().isBefore(today) ? today : turn.from();
    return new Days(first, turn.to().minusDays(1));
  }

  private static void checkFits(Checks checks, Post post, String holder, Days days) {
    checks
        .that(
            holder.equals(post.partyId()),
            Refusal.of(Code.CONFLICT, "input.post", "不是该轮值主体的职务", "it is not a post of the holder"))
        .that(
            post.isHeldOn(days.first()) && post.isHeldOn(days.last()),
            Refusal.of(
                Code.CONFLICT,
                "input.post",
                "该职务在本轮期间并非始终有人担任",
                "it is not held throughout the turn"));
  }

  private static Uni<Void> put(Transaction transaction, Turn turn, Officer officer) {
    return transaction
        .session()
        .createNativeQuery(PUT)
        .setParameter("turn", officer.turnId())
        .setParameter("holder", officer.holderId())
        .setParameter("post", officer.postId())
        .executeUpdate()
        .chain(() -> of(transaction.session(), List.of(turn.id())))
        .chain(all -> Rolls.put(transaction, new OfficerNamed(turn.renamed(), all)));
  }
}
