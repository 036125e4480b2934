package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.OpenItem;
import org.tongxin.duty.OpenItemKind;
import org.tongxin.duty.OpenItems;
import org.tongxin.journal.InTurn;
import org.tongxin.kernel.Text;

/**
 * What of duty is open: covers that holders asked for, swaps that they have to answer, and rosters
 * that end soon, which are their alliance's to publish.
 */
@ApplicationScoped
class DutyItems implements OpenItems {
  private static final int SOON_DAYS = 60;
  // Each gives an id, the rotation's names, the number of a turn, who has to act, and by when.
  private static final String COVERS =
      """
      select c.id, r.name, r.name_en, t.number, c.asker_id, t.until
      from cover c join turn t on t.id = c.turn_id join duty_rotation r on r.id = t.rotation_id
      where r.alliance_id = :alliance and c.state in ('ASKED', 'TAKEN')
        and t.until > :day and t.first_day < :soon and c.asker_id in (:parties)
      order by t.until, c.id limit 100
      """;
  private static final String SWAPS =
      """
      select s.id, r.name, r.name_en, other.number, s.with_holder_id, least(one.first_day, other.first_day)
      from swap s join turn one on one.id = s.turn_id join turn other on other.id = s.with_turn_id
      join duty_rotation r on r.id = one.rotation_id
      where r.alliance_id = :alliance and s.state = 'PROPOSED'
        and least(one.first_day, other.first_day) > :day and least(one.first_day, other.first_day) < :soon
        and s.with_holder_id in (:parties)
      order by 6, s.id limit 100
      """;
  private static final String ROSTERS =
      """
      select r.id, r.name, r.name_en, max(t.number), r.alliance_id, max(t.until)
      from duty_rotation r join turn t on t.rotation_id = r.id and t.state = 'PUBLISHED'
      where r.alliance_id = :alliance and r.state = 'RUNNING'
      group by r.id having max(t.until) < :soon order by 6, r.id limit 100
      """;
  private static final Text COVER =
      new Text("%s第%d轮的代班尚未落实", "the cover of turn %2$d of %1$s is not settled");
  private static final Text SWAP =
      new Text("%s第%d轮的换班尚未答复", "the swap of turn %2$d of %1$s is not answered");
  private static final Text ROSTER =
      new Text("%s第%d轮之后没有已公布的轮次", "no turn of %s is published after turn %d");

  private record Source(OpenItemKind kind, Text title, String text) {}

  @Override
  public Uni<List<OpenItem>> open(Mutiny.StatelessSession session, Asked asked) {
    var items = new ArrayList<OpenItem>();
    return InTurn.each(
            List.of(
                new Source(OpenItemKind.COVER, COVER, COVERS),
                new Source(OpenItemKind.SWAP, SWAP, SWAPS),
                new Source(OpenItemKind.ROSTER, ROSTER, ROSTERS)),
            source ->
                rows(session, source, asked)
                    .invoke(rows -> rows.forEach(row -> items.add(item(source, row)))))
        .map(asOfNow -> List.copyOf(items));
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.StatelessSession session, Source source, Asked asked) {
    var query =
        session
            .createNativeQuery(source.text(), Object[].class)
            .setParameter("alliance", asked.allianceId())
            .setParameter("soon", asked.day().plusDays(SOON_DAYS));
    if (source.kind() != OpenItemKind.ROSTER) {
      query.setParameter("day", asked.day()).setParameter("parties", asked.partyIds());
    }
    return query.getResultList();
  }

  private static OpenItem item(Source source, Object[] row) {
    var name = (String) row[1];
    int number = ((Number) row[3]).intValue();
    var title =
        new Text(
            source.title().formatted(name, number).zh(),
            source.title().formatted(Objects.requireNonNullElse(row[2], name), number).en());
    return new OpenItem(source.kind(), (String) row[0], title, (String) row[4], (LocalDate) row[5]);
  }
}
