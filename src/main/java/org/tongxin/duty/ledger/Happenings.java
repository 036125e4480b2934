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
      with heard as (
        select kind, subject_id, payload from journal
        where (xid, seq) > (cast(cast(:fromXid as text) as xid8), :fromSeq)
          and (xid, seq) <= (cast(cast(:toXid as text) as xid8), :toSeq)
          and kind in ('TurnPublished', 'TurnLeftOpen', 'TurnStoodIn', 'TurnCovered', 'TurnSwapped',
            'TurnMoved', 'OfficerNamed', 'TurnTransferred', 'EffectiveDateReached')),
      concerned as (
        select subject_id as id from heard where kind <> 'EffectiveDateReached'
        union
        select jsonb_array_elements_text(payload->'ids') from heard where kind = 'EffectiveDateReached')
      select t.id from concerned join turn t using (id) join duty_rotation r on r.id = t.rotation_id
      where r.alliance_id = :alliance order by t.id
      """;

  private final Ledger ledger;

  Happenings(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * Ids of the turns of an alliance that changed, began or ended; of drafted ones too, where they
   * were left open.
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
