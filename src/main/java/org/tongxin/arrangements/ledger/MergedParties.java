package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.function.Function;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementChange.ArrangementMoved;
import org.tongxin.arrangements.PostChange.PostMoved;
import org.tongxin.arrangements.SignatureChange.SignatureMoved;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.network.MergeFollower;

/**
 * What a merge of units means here. Two parties to one running pact are not merged: one of them
 * would lose its signature, or sign twice.
 */
@ApplicationScoped
public class MergedParties implements MergeFollower {
  private static final String SHARED =
      """
      with running as (select id, among_id from arrangement where signed and state in ('OPEN', 'IN_FORCE')),
      bound as (
        select running.id, p.party_id from running
        join arrangement_party p on p.arrangement_id = running.id and p.role = 'PARTY'
        union
        select running.id, m.party_id from running join alliance a on a.id = running.among_id
        join membership m on m.alliance_id in (a.id, a.members_same_as_id)
          and (m.until is null or m.until > current_date)
        union
        select running.id, s.party_id from running
        join signature s on s.pact_id = running.id and s.withdrawn_at is null)
      select id from bound where party_id = :from
      intersect select id from bound where party_id = :into
      """;
  private static final String NAMED =
      "select distinct arrangementId from ArrangementPartyRow where partyId = :id";
  private static final String SIGNED = "from SignatureRow where partyId = :id order by id";
  private static final String POSTS =
      "from PostRow where partyId = :id or sentToId = :id order by id";
  private static final String EVENTS = "update event set party_id = :into where party_id = :from";

  private final Agreements agreements;

  MergedParties(Agreements agreements) {
    this.agreements = agreements;
  }

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createNativeQuery(SHARED, String.class)
        .setParameter("from", fromId)
        .setParameter("into", intoId)
        .getResultList()
        .map(pacts ->
            pacts.isEmpty()
                ? List.of()
                : List.of(
                    new Refusal(
                        Code.CONFLICT,
                        "input.from",
                        new Text("两单位同为有效盟约的签约方", "both are parties to a running pact"),
                        pacts)));
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return each(
            transaction, NAMED, String.class, fromId, id -> move(transaction, id, fromId, intoId))
        .chain(() ->
            each(
                transaction,
                SIGNED,
                SignatureRow.class,
                fromId,
                row ->
                    Pacts.change(
                        transaction, new SignatureMoved(row.toSignature().movedTo(intoId)))))
        .chain(() ->
            each(
                transaction,
                POSTS,
                PostRow.class,
                fromId,
                row -> {
                  var moved = row.toPost().replaced(fromId, intoId);
                  return transaction
                      .session()
                      .update(PostRow.of(moved))
                      .chain(() -> transaction.record(new PostMoved(moved)));
                }))
        .chain(() ->
            transaction
                .session()
                .createNativeQuery(EVENTS)
                .setParameter("from", fromId)
                .setParameter("into", intoId)
                .executeUpdate())
        .replaceWithVoid();
  }

  private Uni<Void> move(Transaction transaction, String id, String fromId, String intoId) {
    return Drafting.show(transaction, id)
        .map(arrangement -> arrangement.replaced(fromId, intoId))
        .chain((Arrangement moved) -> agreements.change(transaction, new ArrangementMoved(moved)));
  }

  private static <R> Uni<Void> each(
      Transaction transaction, String query, Class<R> type, String id, Function<R, Uni<?>> work) {
    return transaction
        .session()
        .createQuery(query, type)
        .setParameter("id", id)
        .getResultList()
        .chain(rows -> InTurn.each(rows, work));
  }
}
