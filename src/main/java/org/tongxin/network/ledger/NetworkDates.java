package org.tongxin.network.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.stream.Stream;
import org.tongxin.journal.Transaction;

/** The days on which memberships, superiors and alliances begin and end. */
@ApplicationScoped
public class NetworkDates implements DatedSource {
  private static final String DEFAULT_ZONE = "Asia/Shanghai";
  private static final String ZONES = "select distinct zone from AllianceRow";
  private static final String REACHED =
      """
      select day, id from (
        select membership.since as day, membership.id, alliance.zone
        from membership join alliance on alliance.id = membership.alliance_id
        union all
        select membership.until, membership.id, alliance.zone
        from membership join alliance on alliance.id = membership.alliance_id
        union all select dissolved, id, zone from alliance
        union all select since, id, :fallback from subordination
        union all select until, id, :fallback from subordination) as boundary
      where zone = :zone and day > :after and day <= :today order by day, id
      """;

  @Override
  public Uni<List<String>> zones(Transaction transaction) {
    return transaction
        .session()
        .createQuery(ZONES, String.class)
        .getResultList()
        .map(zones -> Stream.concat(zones.stream(), Stream.of(DEFAULT_ZONE)).toList());
  }

  @Override
  public Uni<List<Reached>> reached(Transaction transaction, Days days) {
    return transaction
        .session()
        .createNativeQuery(REACHED, Object[].class)
        .setParameter("fallback", DEFAULT_ZONE)
        .setParameter("zone", days.zone())
        .setParameter("after", days.after())
        .setParameter("today", days.today())
        .getResultList()
        .map(rows -> rows.stream().map(Reached::of).toList());
  }
}
