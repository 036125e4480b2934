package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.ArrangementChange;
import org.tongxin.arrangements.ArrangementChange.ArrangementDrafted;
import org.tongxin.arrangements.Event;
import org.tongxin.arrangements.EventRecorded;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.PostChange.Appointed;
import org.tongxin.journal.Transaction;

/**
 * Puts arrangements, posts and events on record: rows and change together, in the caller's
 * transaction.
 */
@ApplicationScoped
public class Agreements {
  private static final String FORGET_PARTIES =
      "delete from ArrangementPartyRow where arrangementId = :id";

  /** One that a source speaks of. */
  public Uni<Void> state(Transaction transaction, Arrangement arrangement) {
    return record(transaction, new ArrangementDrafted(arrangement));
  }

  public Uni<Void> appoint(Transaction transaction, Post post) {
    return transaction
        .session()
        .insert(PostRow.of(post))
        .chain(() -> transaction.record(new Appointed(post)));
  }

  public Uni<Void> record(Transaction transaction, Event event) {
    return transaction
        .session()
        .insert(EventRow.of(event))
        .chain(() -> transaction.record(new EventRecorded(event)));
  }

  /** A new arrangement with its parties and items. */
  Uni<Void> record(Transaction transaction, ArrangementChange change) {
    Arrangement arrangement = change.arrangement();
    return transaction
        .session()
        .insert(ArrangementRow.of(arrangement))
        .chain(() -> insertAll(transaction, parties(arrangement)))
        .chain(() -> insertAll(transaction, items(arrangement)))
        .chain(() -> transaction.record(change));
  }

  /** An arrangement's new state in place of its old one; its items never change. */
  Uni<Void> change(Transaction transaction, ArrangementChange change) {
    Arrangement arrangement = change.arrangement();
    return transaction
        .session()
        .update(ArrangementRow.of(arrangement))
        .chain(() ->
            transaction
                .session()
                .createMutationQuery(FORGET_PARTIES)
                .setParameter("id", arrangement.id())
                .executeUpdate())
        .chain(() -> insertAll(transaction, parties(arrangement)))
        .chain(() -> transaction.record(change));
  }

  private static List<Object> parties(Arrangement arrangement) {
    return arrangement.namedParties().stream()
        .<Object>map(party -> ArrangementPartyRow.of(arrangement.id(), party))
        .toList();
  }

  private static List<Object> items(Arrangement arrangement) {
    var rows = new ArrayList<Object>();
    arrangement.items().forEach(item -> rows.add(ItemRow.of(arrangement.id(), rows.size(), item)));
    return rows;
  }

  private static Uni<Void> insertAll(Transaction transaction, List<Object> rows) {
    return rows.isEmpty()
        ? Uni.createFrom().voidItem()
        : transaction.session().insertAll(rows.toArray());
  }
}
