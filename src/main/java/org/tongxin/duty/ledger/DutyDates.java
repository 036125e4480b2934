package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.tongxin.journal.Transaction;
import org.tongxin.network.ledger.DatedSource;

/** The days on which published turns begin and end. */
@ApplicationScoped
public class DutyDates implements DatedSource {
  private static final String ZONES = "select distinct zone from RotationRow";
  private static final String REACHED =
      """
      select day, id from (
        select t.first_day as day, t.id, r.zone, t.state
        from turn t join duty_rotation r on r.id = t.rotation_id
        union
        select t.until, t.id, r.zone, t.state
        from turn t join duty_rotation r on r.id = t.rotation_id) as boundary
      where state = 'PUBLISHED' and zone = :zone and day > :after and day <= :today order by day, id
      """;

  @Override
  public Uni<List<String>> zones(Transaction transaction) {
    return transaction.session().createQuery(ZONES, String.class).getResultList();
  }

  @Override
  public Uni<List<Reached>> reached(Transaction transaction, Days days) {
    return transaction
        .session()
        .createNativeQuery(REACHED, Object[].class)
        .setParameter("zone", days.zone())
        .setParameter("after", days.after())
        .setParameter("today", days.today())
        .getResultList()
        .map(rows -> rows.stream().map(Reached::of).toList());
  }
}
