package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItemKind;
import org.tongxin.duty.OpenItems;
import org.tongxin.journal.Moments;
import org.tongxin.kernel.Text;

/** Pledges that are accepted and not delivered in full, for handovers: their providers' to do. */
@ApplicationScoped
class PledgeItems implements OpenItems {
  private static final String OPEN =
      """
      select p.id, coalesce(n.title, o.title), coalesce(n.title_en, o.title_en, n.title, o.title),
        p.provider_id, p.by_day
      from pledge p left join listing n on n.id = p.need_id left join listing o on o.id = p.offer_id
      where p.state = 'ACCEPTED' and p.alliance_ids @> array[cast(:alliance as text)]
        and (p.provider_id in (:parties) or p.provider_id = :alliance)
      order by p.by_day, p.id limit 100
      """;
  private static final Text TITLE = new Text("认领“%s”尚未兑现", "the pledge of %s is not delivered");

  @Override
  public Uni<List<OpenItem>> open(Mutiny.StatelessSession session, Asked asked) {
    return session
        .createNativeQuery(OPEN, Object[].class)
        .setParameter("alliance", asked.allianceId())
        .setParameter("parties", asked.partyIds())
        .getResultList()
        .map(rows -> rows.stream().map(PledgeItems::item).toList());
  }

  private static OpenItem item(Object[] row) {
    Object due = row[4];
    var title =
        new Text(
            TITLE.formatted(row[1]).zh(), TITLE.formatted(Objects.requireNonNull(row[2])).en());
    return new OpenItem(
        OpenItemKind.PLEDGE,
        (String) row[0],
        title,
        (String) row[3],
        due == null ? null : Moments.day(due));
  }
}
