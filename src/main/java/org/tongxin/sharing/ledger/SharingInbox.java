package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Moments;
import org.tongxin.network.InboxItem;
import org.tongxin.network.InboxKind;
import org.tongxin.network.InboxSource;

/**
 * The bookings that a party has to agree to, those of its own that were recalled, and its listings
 * that somebody has to look at again.
 */
@ApplicationScoped
public class SharingInbox implements InboxSource {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
  private static final String TO_APPROVE =
      """
      select distinct b.id, b.held_until, b.made_at from booking b
      join booking_line l on l.booking_id = b.id join listing o on o.id = l.offer_id
      where b.state = 'HELD' and o.approval and :party = any(o.owner_ids)
      order by b.held_until limit 1000
      """;
  private static final String RECALLED =
      """
      select id, starts, made_at from booking
      where booker_id = :party and state = 'RECALLED' and starts > :now order by starts limit 1000
      """;
  private static final String STALE =
      """
      select id, review_by from listing
      where :party = any(owner_ids) and state in ('OPEN', 'PAUSED') and review_by < :today
      order by review_by limit 1000
      """;

  private final Ledger ledger;

  SharingInbox(Ledger ledger) {
    this.ledger = ledger;
  }

  @Override
  public Uni<List<InboxItem>> awaiting(String partyId, Instant now) {
    var items = new ArrayList<InboxItem>();
    return ledger.read(session ->
        rows(session, TO_APPROVE, partyId, null, null)
            .invoke(rows ->
                rows.forEach(row ->
                    items.add(item(InboxKind.BOOKING_TO_APPROVE, row, day(row[1]), day(row[2])))))
            .chain(() -> rows(session, RECALLED, partyId, "now", now))
            .invoke(rows ->
                rows.forEach(
                    row -> items.add(item(InboxKind.BOOKING_RECALLED, row, day(row[1]), null))))
            .chain(() -> rows(session, STALE, partyId, "today", LocalDate.ofInstant(now, ZONE)))
            .invoke(rows ->
                rows.forEach(
                    row -> items.add(item(InboxKind.LISTING_TO_REVIEW, row, date(row[1]), null))))
            .replaceWith(items));
  }

  private static InboxItem item(
      InboxKind kind, Object[] row, @Nullable LocalDate due, @Nullable LocalDate since) {
    return new InboxItem(kind, (String) row[0], due, since);
  }

  private static LocalDate day(Object instant) {
    return LocalDate.ofInstant(Moments.of(instant), ZONE);
  }

  private static LocalDate date(Object value) {
    return value instanceof java.sql.Date date ? date.toLocalDate() : (LocalDate) value;
  }

  private static Uni<List<Object[]>> rows(
      Mutiny.StatelessSession session,
      String query,
      String partyId,
      @Nullable String name,
      @Nullable Object value) {
    var asked = session.createNativeQuery(query, Object[].class).setParameter("party", partyId);
    return (name == null ? asked : asked.setParameter(name, value)).getResultList();
  }
}
