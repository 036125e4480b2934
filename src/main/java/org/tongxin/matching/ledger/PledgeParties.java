package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.matching.PledgeChange.PledgeTransferred;
import org.tongxin.network.MergeFollower;

/**
 * What a merge of units means here: pledges go with the unit. What the two have pledged to one
 * another is settled first, for nobody could confirm it any more.
 */
@ApplicationScoped
public class PledgeParties implements MergeFollower {
  private static final String SIDES =
      """
      select id from pledge
      where provider_id = :id or receiver_id = :id or reported_broker_id = :id
        or reported_party_ids @> array[cast(:id as text)]
      order by id
      """;
  private static final String BETWEEN =
      """
      select id from pledge
      where state in ('PROPOSED', 'OFFERED', 'ACCEPTED', 'DELIVERED')
        and provider_id in (:both) and receiver_id in (:both)
      order by id limit 100
      """;

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createNativeQuery(BETWEEN, String.class)
        .setParameter("both", List.of(fromId, intoId))
        .getResultList()
        .map(ids -> ids.isEmpty() ? List.of() : List.of(unsettled(ids)));
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createNativeQuery(SIDES, String.class)
        .setParameter("id", fromId)
        .getResultList()
        .chain(ids -> InTurn.each(ids, id -> move(transaction, id, fromId, intoId)));
  }

  private static Uni<Void> move(Transaction transaction, String id, String fromId, String intoId) {
    return Pledged.show(transaction, id)
        .chain(pledge ->
            Pledged.change(transaction, new PledgeTransferred(pledge.replaced(fromId, intoId))));
  }

  private static Refusal unsettled(List<String> ids) {
    var message = new Text("双方之间尚有未了结的认领", "pledges between the two are not settled yet");
    return new Refusal(Code.CONFLICT, "input.from", message, ids);
  }
}
