package org.tongxin.network.ledger;

import io.quarkus.arc.All;
import io.quarkus.scheduler.Scheduled;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.tongxin.network.ledger.DatedSource.Days;

/**
 * Looks at the clock, and tells the journal when a day has begun on which something begins or ends.
 * Nobody writes on that day, but views, counts and subscribers have to notice.
 */
@ApplicationScoped
public class EffectiveDates {
  private static final String ACTOR = "clock";
  // One instance at a time looks and tells.
  private static final String LOCK = "select pg_advisory_xact_lock(hashtext('effective dates'))";
  private static final String LAST =
      "select max(subject_version) from journal where subject_id = :subject";

  private final Ledger ledger;
  private final List<DatedSource> sources;

  EffectiveDates(Ledger ledger, @All List<DatedSource> sources) {
    this.ledger = ledger;
    this.sources = sources;
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

  private Uni<SortedSet<String>> zones(Transaction transaction) {
    var zones = new TreeSet<String>();
    return InTurn.each(sources, source -> source.zones(transaction).invoke(zones::addAll))
        .replaceWith(zones);
  }

  private Uni<Void> lookIn(Transaction transaction, String zone) {
    LocalDate today = LocalDate.ofInstant(transaction.now(), ZoneId.of(zone));
    return transaction
        .session()
        .createNativeQuery(LAST, Long.class)
        .setParameter("subject", EffectiveDateReached.subject(zone))
        .getSingleResultOrNull()
        // Before the first look, yesterday is as far as anybody has to be told.
        .map(last -> last == null ? today.minusDays(1) : LocalDate.ofEpochDay(last))
        .chain(after -> reached(transaction, new Days(zone, after, today)))
        .chain(days ->
            InTurn.each(
                days.entrySet(),
                day ->
                    transaction.record(
                        new EffectiveDateReached(
                            zone, day.getKey(), List.copyOf(day.getValue())))));
  }

  private Uni<SortedMap<LocalDate, SortedSet<String>>> reached(Transaction transaction, Days days) {
    var byDay = new TreeMap<LocalDate, SortedSet<String>>();
    return InTurn.each(
            sources,
            source ->
                source
                    .reached(transaction, days)
                    .invoke(all ->
                        all.forEach(one ->
                            byDay
                                .computeIfAbsent(one.day(), day -> new TreeSet<>())
                                .add(one.id()))))
        .replaceWith(byDay);
  }
}
