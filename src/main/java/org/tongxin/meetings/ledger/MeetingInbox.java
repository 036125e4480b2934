package org.tongxin.meetings.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/**
 * Meetings of a party and of its alliances that are near, resolutions that it is to carry out, and
 * meetings of its own that nobody has written down.
 */
@ApplicationScoped
public class MeetingInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final int NEAR_DAYS = 14;
  private static final Duration BEHIND = Duration.ofDays(365);
  private static final String AHEAD =
      """
      select id, cast(starts at time zone zone as date), cast(null as date) from meeting
      where state = 'SCHEDULED' and starts > :now and starts <= :near
        and (party_id = :party or exists (
          select from membership m where m.alliance_id = meeting.party_id and m.party_id = :party
            and coalesce(m.since, m.stated_from) <= cast(starts at time zone zone as date)
            and (m.until is null or m.until > cast(starts at time zone zone as date))))
      order by starts, id limit 1000
      """;
  private static final String TO_SETTLE =
      """
      select id, due, cast(null as date) from resolution
      where owner_id = :party and state = 'OPEN' and (due is null or due <= :near)
      order by due nulls last, id limit 1000
      """;
  private static final String UNWRITTEN =
      """
      select id, cast(null as date), cast(starts at time zone zone as date) from meeting
      where party_id = :party and state <> 'CANCELLED' and minutes_at is null
        and ends <= :now and ends > :since
      order by starts, id limit 1000
      """;

  private final Ledger ledger;

  MeetingInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  private record Question(InboxKind kind, String text, Map<String, Object> parameters) {}

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    Instant near = now.plus(Duration.ofDays(NEAR_DAYS));
    LocalDate nearDay = LocalDate.ofInstant(now, ZONE).plus(Period.ofDays(NEAR_DAYS));
    var items = new ArrayList<InboxItem>();
    var questions =
        List.of(
            new Question(InboxKind.MEETING_AHEAD, AHEAD, Map.of("now", now, "near", near)),
            new Question(InboxKind.RESOLUTION_TO_SETTLE, TO_SETTLE, Map.of("near", nearDay)),
            new Question(
                InboxKind.MINUTES_MISSING,
                UNWRITTEN,
                Map.of("now", now, "since", now.minus(BEHIND))));
    return ledger.read(session ->
        InTurn.each(
                questions,
                question ->
                    rows(session, question, partyId)
                        .invoke(rows ->
                            rows.forEach(row ->
                                items.add(
                                    new InboxItem(
                                        question.kind(),
                                        (String) row[0],
                                        (LocalDate) row[1],
                                        (LocalDate) row[2])))))
            .replaceWith(items));
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.StatelessSession session, Question question, String partyId) {
    var query =
        session.createNativeQuery(question.text(), Object[].class).setParameter("party", partyId);
    question.parameters().forEach(query::setParameter);
    return query.getResultList();
  }
}
