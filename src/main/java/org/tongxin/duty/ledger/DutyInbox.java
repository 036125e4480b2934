package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.duty.Passing;
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
  // The first day of grace is the one on which the turn is over.
  private static final int LAST_DAY_OF_GRACE = Passing.GRACE_DAYS - 1;
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

  // Owed by whoever held the turn, unless the same members go on or nobody comes after it any more.
  private static final String TO_WRITE =
      """
      select coalesce(h.id, t.id), t.until from turn t
      join duty_rotation r on r.id = t.rotation_id
      left join handover h on h.turn_id = t.id
      left join lateral (
        select n.effective_ids from turn n where n.rotation_id = t.rotation_id
          and n.number > t.number and n.state = 'PUBLISHED' and not n.gap
        order by n.number limit 1) n on true
      where t.state = 'PUBLISHED' and not t.gap and t.effective_ids @> array[cast(:party as text)]
        and t.until > cast(:today as date) - 90
        and (h.state = 'RETURNED' or h.id is null and t.until <= :near
          and (r.state <> 'ENDED' or n.effective_ids is not null)
          and not coalesce(n.effective_ids <@ t.effective_ids, false))
      order by t.until, t.id limit 1000
      """;
  private static final String TO_ACCEPT =
      """
      select h.id, t.until from handover h join turn t on t.id = h.turn_id
      join lateral (
        select n.effective_ids from turn n where n.rotation_id = t.rotation_id
          and n.number > t.number and n.state = 'PUBLISHED' and not n.gap
        order by n.number limit 1) n on true
      where h.state = 'WRITTEN' and n.effective_ids @> array[cast(:party as text)]
        and t.until > cast(:today as date) - 90 and t.until <= :near
      order by t.until, h.id limit 1000
      """;

  private final Ledger ledger;

  DutyInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  /**
   * What is asked of the ledger: ids and days.
   *
   * @param withinDays how far ahead to look
   * @param graceDays how long after its day a thing is in time still
   */
  private record Question(InboxKind kind, String text, int withinDays, int graceDays) {
    Question(InboxKind kind, String text, int withinDays) {
      this(kind, text, withinDays, 0);
    }
  }

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    LocalDate today = LocalDate.ofInstant(now, ZONE);
    var items = new ArrayList<InboxItem>();
    var questions =
        List.of(
            new Question(InboxKind.TURN_AHEAD, AHEAD, NEAR_DAYS),
            new Question(InboxKind.SWAP_TO_ANSWER, SWAPS, MOST_DAYS),
            new Question(InboxKind.COVER_TO_TAKE, TO_TAKE, MOST_DAYS),
            new Question(InboxKind.COVER_TO_DECIDE, TO_DECIDE, MOST_DAYS),
            new Question(InboxKind.HANDOVER_TO_WRITE, TO_WRITE, 0, LAST_DAY_OF_GRACE),
            new Question(InboxKind.HANDOVER_TO_ACCEPT, TO_ACCEPT, MOST_DAYS, LAST_DAY_OF_GRACE));
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
                                        ((LocalDate) row[1]).plusDays(question.graceDays()),
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
