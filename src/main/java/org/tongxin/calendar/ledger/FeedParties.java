package org.tongxin.calendar.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.calendar.FeedChange.FeedTransferred;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.MergeFollower;

/** What a merge of units means here: a calendar shows the unit that is left. */
@ApplicationScoped
public class FeedParties implements MergeFollower {
  private static final String FEEDS = "from FeedRow where partyId = :id order by id";

  @Override
  public Uni<List<Refusal>> objections(Transaction transaction, String fromId, String intoId) {
    return Uni.createFrom().item(List.of());
  }

  @Override
  public Uni<Void> follow(Transaction transaction, String fromId, String intoId) {
    return transaction
        .session()
        .createQuery(FEEDS, FeedRow.class)
        .setParameter("id", fromId)
        .getResultList()
        .chain(rows -> InTurn.each(rows, row -> move(transaction, row, intoId)));
  }

  private static Uni<Void> move(Transaction transaction, FeedRow row, String intoId) {
    FeedRow moved = row.now(row.toFeed().of(intoId));
    return Feeds.change(transaction, moved, new FeedTransferred(moved.toFeed()));
  }
}
