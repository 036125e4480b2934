package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Transaction;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.PledgeChange.PledgeAccepted;
import org.tongxin.matching.PledgeChange.PledgeClosed;
import org.tongxin.matching.PledgeChange.PledgeOffered;
import org.tongxin.matching.PledgeState;
import org.tongxin.network.ledger.Rows;
import org.tongxin.sharing.Listing;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.ledger.Catalogue;
import org.tongxin.sharing.ledger.Stock;

/** Pledges that other rooms make and end, of listings that they hold themselves. */
@ApplicationScoped
public class Agreements {
  private static final String UNSETTLED =
      """
      select id from pledge where alliance_ids @> array[cast(:alliance as text)]
      and state in ('PROPOSED', 'OFFERED', 'ACCEPTED') order by id
      """;

  private final Stock stock;
  private final Reserving reserving;

  Agreements(Stock stock, Reserving reserving) {
    this.stock = stock;
    this.reserving = reserving;
  }

  /**
   * A promise that was looked at already, and that its receiver accepts at once; books nothing.
   *
   * @param listings its need and its offer, locked, of which it is taken
   */
  public Uni<Void> enter(Transaction transaction, Pledge promised, List<Listing> listings) {
    Quantity quantity = promised.quantity();
    return Pledged.add(transaction, new PledgeOffered(promised))
        .chain(() ->
            Pledged.change(transaction, new PledgeAccepted(promised.accepted(transaction.now()))))
        .chain(() ->
            quantity == null
                ? Uni.createFrom().voidItem()
                : InTurn.each(listings, one -> stock.take(transaction, one, quantity)));
  }

  /**
   * Withdraws all that is not delivered yet of what is shared in an alliance, and the times booked
   * for it. Nothing is given back: the listings go as well.
   */
  public Uni<Void> endAll(Transaction transaction, String allianceId, String why) {
    // Listings before pledges, as whoever accepts one locks them.
    return Catalogue.sharedIn(transaction, allianceId)
        .chain(() ->
            transaction
                .session()
                .createNativeQuery(UNSETTLED, String.class)
                .setParameter("alliance", allianceId)
                .getResultList())
        .chain(ids -> InTurn.each(ids, id -> end(transaction, id, why)));
  }

  /** Unless it was settled meanwhile. */
  private Uni<Void> end(Transaction transaction, String id, String why) {
    return Rows.locked(transaction, PledgeRow.class, id)
        .chain(() -> Pledged.show(transaction, id))
        .chain(pledge ->
            switch (pledge.state()) {
              case PROPOSED, OFFERED, ACCEPTED ->
                  end(transaction, pledge.moved(PledgeState.WITHDRAWN, why));
              case DECLINED, WITHDRAWN, EXPIRED, DELIVERED, CONFIRMED, RATED, REPORTED ->
                  Uni.createFrom().voidItem();
            });
  }

  private Uni<Void> end(Transaction transaction, Pledge withdrawn) {
    return Pledged.change(transaction, new PledgeClosed(withdrawn))
        .chain(() -> reserving.release(transaction, withdrawn));
  }
}
