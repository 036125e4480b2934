package org.tongxin.network.ledger;

import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Date;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.network.EffectiveDateReached;

/**
 * Looks at the clock, and tells the journal when a day has begun on which a membership, a superior
 * or an alliance begins or ends. Nobody writes on that day, but views, counts and subscribers have
 * to notice.
 */
@ApplicationScoped
public class EffectiveDates {
  private static final String ACTOR = "clock";
  private static final String DEFAULT_ZONE = "Asia/Shanghai";
  // One instance at a time looks and tells.
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('effective dates'))";
  private static final String ZONES = "select distinct zone from AllianceRow";
  private static final String LAST =
      "select max(subject_version) from journal where subject_id = :subject";
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
  private final Ledger ledger;

  EffectiveDates(Ledger ledger) {
    this.ledger = ledger;
  }

  @Scheduled(
      every = "30s",
      delayed = "20s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  public Uni<Void> look() {
    return ledger.write(
        ACTOR,
        transaction ->
            transaction
                .session()
                .createNativeQuery(LOCK, Object.class)
                .getSingleResultOrNull()
                .chain(() -> zones(transaction))
                .chain(zones -> InTurn.each(zones, zone -> lookIn(transaction, zone))));
  }

  private static Uni<SortedSet<String>> zones(Transaction transaction) {
    return transaction
        .session()
        .createQuery(ZONES, String.class)
        .getResultList()
        .map(found -> {
          var zones = new TreeSet<>(found);
          zones.add(DEFAULT_ZONE);
          return zones;
        });
  }

  private static Uni<Void> lookIn(Transaction transaction, String zone) {
    LocalDate today = LocalDate.ofInstant(transaction.now(), ZoneId.of(zone));
    return transaction
        .session()
        .createNativeQuery(LAST, Long.class)
        .setParameter("subject", EffectiveDateReached.subject(zone))
        .getSingleResultOrNull()
        // Before the first look, yesterday is as far as anybody has to be told.
        .map(last -> last == null ? today.minusDays(1) : LocalDate.ofEpochDay(last))
        .chain(after -> reached(transaction, zone, after, today))
        .chain(days ->
            InTurn.each(
                days.entrySet(),
                day ->
                    transaction.record(
                        new EffectiveDateReached(zone, day.getKey(), day.getValue()))));
  }

  private static Uni<SortedMap<LocalDate, List<String>>> reached(
      Transaction transaction, String zone, LocalDate after, LocalDate today) {
    return transaction
        .session()
        .createNativeQuery(REACHED, Object[].class)
        .setParameter("fallback", DEFAULT_ZONE)
        .setParameter("zone", zone)
        .setParameter("after", after)
        .setParameter("today", today)
        .getResultList()
        .map(rows -> {
          var days = new TreeMap<LocalDate, List<String>>();
          for (Object[] row : rows) {
            days.merge(
                day(row[0]),
                List.of((String) row[1]),
                (some, more) ->
                    java.util.stream.Stream.concat(some.stream(), more.stream()).toList());
          }
          return days;
        });
  }

  private static LocalDate day(Object value) {
    return value instanceof Date date ? date.toLocalDate() : (LocalDate) value;
  }
}
