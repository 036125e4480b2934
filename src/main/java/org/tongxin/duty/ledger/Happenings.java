package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Position;

/** What the journal says of published turns between two positions. */
@ApplicationScoped
public class Happenings {
  private static final String TURNS =
      """
      select distinct subject_id from journal
      where (xid, seq) > (cast(cast(:fromXid as text) as xid8), :fromSeq)
        and (xid, seq) <= (cast(cast(:toXid as text) as xid8), :toSeq)
        and kind in ('TurnPublished', 'TurnLeftOpen', 'TurnStoodIn', 'TurnCovered', 'TurnSwapped',
          'TurnMoved', 'OfficerNamed', 'TurnTransferred')
        and payload->'turn'->>'rotationId' in (select id from duty_rotation where alliance_id = :alliance)
      order by subject_id
      """;

  private final Ledger ledger;

  Happenings(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Ids of the turns of an alliance that changed; of drafted ones too, where they were left open.
   */
  public Uni<List<String>> turns(Position after, Position until, String allianceId) {
    return ledger.read(session ->
        session
            .createNativeQuery(TURNS, String.class)
            .setParameter("fromXid", String.valueOf(after.xid()))
            .setParameter("fromSeq", after.seq())
            .setParameter("toXid", String.valueOf(until.xid()))
            .setParameter("toSeq", until.seq())
            .setParameter("alliance", allianceId)
            .getResultList());
  }
}
