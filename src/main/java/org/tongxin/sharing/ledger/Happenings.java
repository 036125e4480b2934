package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny.SelectionQuery;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Position;

/** What the journal says of listings between two positions. */
@ApplicationScoped
public class Happenings {
  private static final String CHANGED =
      """
      select distinct subject_id from journal
      where (xid, seq) > (cast(cast(:fromXid as text) as xid8), :fromSeq)
        and (xid, seq) <= (cast(cast(:toXid as text) as xid8), :toSeq)
        and kind in ('OfferMade', 'OfferUpdated', 'OfferMoved', 'NeedRaised', 'NeedUpdated', 'NeedMoved')
      """;
  private static final String FIRST = " order by subject_id limit 1000";
  private static final String OF_ALLIANCE =
      """
        and jsonb_exists(coalesce(payload->'offer', payload->'need')->'links'->'allianceIds', :alliance)
      """;

  private final Ledger ledger;

  Happenings(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Ids of the listings of an alliance that changed, at most 1,000. */
  public Uni<List<String>> listings(Position after, Position until, String allianceId) {
    return ledger.read(session ->
        between(
                session.createNativeQuery(CHANGED + OF_ALLIANCE + FIRST, String.class),
                after,
                until)
            .setParameter("alliance", allianceId)
            .getResultList());
  }

  /** Ids of all listings that changed, at most 1,000. */
  public Uni<List<String>> listings(Position after, Position until) {
    return ledger.read(session ->
        between(session.createNativeQuery(CHANGED + FIRST, String.class), after, until)
            .getResultList());
  }

  private static SelectionQuery<String> between(
      SelectionQuery<String> query, Position after, Position until) {
    return query
        .setParameter("fromXid", String.valueOf(after.xid()))
        .setParameter("fromSeq", after.seq())
        .setParameter("toXid", String.valueOf(until.xid()))
        .setParameter("toSeq", until.seq());
  }
}
