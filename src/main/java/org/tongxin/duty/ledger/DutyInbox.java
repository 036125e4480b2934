package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/**
 * Turns of a party that are near, swaps it has to answer, covers it could take, and for an alliance
 * those that its coordinator has to agree to.
 */
@ApplicationScoped
public class DutyInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int NEAR_DAYS = 30;
  private static final int MOST_DAYS = 3660;
  private static final String AHEAD =
      """
      select id, first_day from turn
      where state = 'PUBLISHED' and effective_ids @> array[cast(:party as text)]
        and first_day > :today and first_day <= :near order by first_day, id limit 1000
      """;
  private static final String SWAPS =
      """
      select s.id, least(one.first_day, other.first_day) from swap s
      join turn one on one.id = s.turn_id join turn other on other.id = s.with_turn_id
      where s.state = 'PROPOSED' and s.with_holder_id = :party
        and least(one.first_day, other.first_day) > :today
        and least(one.first_day, other.first_day) <= :near
      order by 2, s.id limit 1000
      """;
  private static final String TO_TAKE =
      """
      select c.id, t.until from cover c join turn t on t.id = c.turn_id
      join duty_rotation r on r.id = t.rotation_id
      where c.state = 'ASKED' and t.until > :today and t.first_day <= :near
        and not t.effective_ids @> array[cast(:party as text)]
        and not r.excluded_ids @> array[cast(:party as text)]
        and exists (select from membership m where m.alliance_id = r.alliance_id and m.party_id = :party
          and coalesce(m.since, m.stated_from) <= t.first_day and (m.until is null or m.until > t.first_day)
          and (cardinality(r.roles) = 0 or m.role = any(r.roles)
            or r.included_ids @> array[cast(:party as text)]))
        and not exists (select from absence a where a.rotation_id = r.id and a.party_id = :party
          and not a.withdrawn and a.first_day < t.until and t.first_day < a.until)
      order by t.until, c.id limit 1000
      """;
  private static final String TO_DECIDE =
      """
      select c.id, t.until from cover c join turn t on t.id = c.turn_id
      join duty_rotation r on r.id = t.rotation_id
      where c.state = 'TAKEN' and r.alliance_id = :party
        and t.until > :today and t.first_day <= :near
      order by t.until, c.id limit 1000
      """;

  private final Ledger ledger;

  DutyInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Question(InboxKind kind, String text, int withinDays) {}

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    var items = new ArrayList<InboxItem>();
    var questions =
        List.of(
            new Question(InboxKind.TURN_AHEAD, AHEAD, NEAR_DAYS),
            new Question(InboxKind.SWAP_TO_ANSWER, SWAPS, MOST_DAYS),
            new Question(InboxKind.COVER_TO_TAKE, TO_TAKE, MOST_DAYS),
            new Question(InboxKind.COVER_TO_DECIDE, TO_DECIDE, MOST_DAYS));
    return ledger.read(session ->
        InTurn.each(
                questions,
                question ->
                    rows(session, question, partyId, today)
                        .invoke(rows ->
                            rows.forEach(row ->
                                items.add(
                                    new InboxItem(
                                        question.kind(),
                                        (String) row[0],
                                        (LocalDate) row[1],
                                        null)))))
            .replaceWith(items));
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.StatelessSession session, Question question, String partyId, LocalDate today) {
    return session
        .createNativeQuery(question.text(), Object[].class)
        .setParameter("party", partyId)
        .setParameter("today", today)
        .setParameter("near", today.plusDays(question.withinDays()))
        .getResultList();
  }
}
