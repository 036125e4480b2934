package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Moments;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/** Pledges that a party has to answer or to deliver, and deliveries that it has to confirm. */
@ApplicationScoped
public class PledgeInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of(Draft.ZONE);
  private static final String TO_OFFER =
      """
      select id, by_day, pledged_at from pledge
      where provider_id = :party and state = 'PROPOSED' order by by_day, id limit 1000
      """;
  private static final String TO_ACCEPT =
      """
      select id, by_day, pledged_at from pledge
      where receiver_id = :party and state = 'OFFERED' order by by_day, id limit 1000
      """;
  private static final String TO_DELIVER =
      """
      select id, by_day, accepted_at from pledge
      where provider_id = :party and state = 'ACCEPTED' order by by_day, id limit 1000
      """;
  // Since the first of the deliveries that nobody has confirmed.
  private static final String TO_CONFIRM =
      """
      select p.id, cast(null as date), min(d.day) from pledge p join delivery d on d.pledge_id = p.id
      where p.receiver_id = :party and p.state in ('ACCEPTED', 'DELIVERED') and d.confirmed_at is null
      group by p.id order by 3, p.id limit 1000
      """;

  private final Ledger ledger;

  PledgeInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What is asked of the ledger: an id, a due day, and since when. */
  private record Question(InboxKind kind, String text) {}

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    var items = new ArrayList<InboxItem>();
    var questions =
        List.of(
            new Question(InboxKind.PLEDGE_TO_OFFER, TO_OFFER),
            new Question(InboxKind.PLEDGE_TO_ACCEPT, TO_ACCEPT),
            new Question(InboxKind.PLEDGE_TO_DELIVER, TO_DELIVER),
            new Question(InboxKind.DELIVERY_TO_CONFIRM, TO_CONFIRM));
    return ledger.read(session ->
        InTurn.each(
                questions,
                question ->
                    rows(session, question, partyId)
                        .invoke(rows -> rows.forEach(row -> items.add(item(question, row)))))
            .replaceWith(items));
  }

  private static InboxItem item(Question question, @Nullable Object[] row) {
    Object due = row[1];
    Object since = row[2];
    return new InboxItem(
        question.kind(),
        String.valueOf(row[0]),
        due == null ? null : Moments.day(due),
        since == null ? null : day(since));
  }

  private static LocalDate day(Object column) {
    return column instanceof LocalDate day ? day : LocalDate.ofInstant(Moments.of(column), ZONE);
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.StatelessSession session, Question question, String partyId) {
    return session
        .createNativeQuery(question.text(), Object[].class)
        .setParameter("party", partyId)
        .getResultList();
  }
}
