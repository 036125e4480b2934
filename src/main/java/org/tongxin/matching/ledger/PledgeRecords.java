package org.tongxin.matching.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.tongxin.access.Caller;
import org.tongxin.journal.Ledger;
import org.tongxin.matching.Pledge;
import org.tongxin.matching.Reliability;

/** Reads pledges; two statements, however many there are. Days are by the clocks of Shanghai. */
@ApplicationScoped
public class PledgeRecords {
  private static final int MOST = 10_000;
  private static final String OF =
      """
      from PledgeRow where (:party = '' or providerId = :party or receiverId = :party)
        and (:need = '' or needId = :need) and (:offer = '' or offerId = :offer)
      order by id
      """;
  private static final String OF_LISTINGS =
      """
      select p.id from listing l cross join lateral (
        select id from pledge where need_id = l.id or offer_id = l.id order by id limit 10000) p
      where l.id in (:listings)
      """;
  private static final String OVERDUE =
      """
      select id from pledge
      where state = 'ACCEPTED' and by_day < :today
        and (provider_id = :party or receiver_id = :party or alliance_ids @> array[cast(:party as text)])
      order by id limit 10000
      """;
  // What its receiver gave up before it was delivered tells nothing of the provider.
  private static final String RELIABILITY =
      """
      select provider_id, count(*),
        count(*) filter (where delivered_on <= by_day),
        count(*) filter (where delivered_on > by_day),
        count(*) filter (where state in ('CONFIRMED', 'RATED'))
      from pledge
      where provider_id in (:parties) and accepted_at is not null and reported_zh is null
        and by_day is not null and (by_day < :today or state <> 'ACCEPTED')
        and (delivered_on is not null or not exists (
          select from booking b where b.id = pledge.booking_id and b.state = 'CANCELLED'))
      group by provider_id
      """;

  private final Ledger ledger;
  private final Clock clock;

  PledgeRecords(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** Whose pledges are wanted, by ids; empty where it does not matter. */
  public record Of(String partyId, String needId, String offerId) {}

  /** Those that the caller may know of, the oldest first. */
  public Uni<List<Pledge>> of(Caller caller, Of of) {
    return ledger
        .read(session ->
            session
                .createQuery(OF, PledgeRow.class)
                .setParameter("party", of.partyId())
                .setParameter("need", of.needId())
                .setParameter("offer", of.offerId())
                .setMaxResults(MOST)
                .getResultList()
                .chain(rows -> Pledged.whole(session, rows)))
        .map(all -> seen(caller, all));
  }

  /**
   * The same for each of these needs and of each of these offers, in the order of {@code
   * listingIds}.
   */
  public Uni<List<List<Pledge>>> ofListings(Caller caller, List<String> listingIds) {
    return ledger
        .read(session ->
            session
                .createNativeQuery(OF_LISTINGS, String.class)
                .setParameter("listings", listingIds)
                .getResultList()
                .chain(ids -> Pledged.byIds(session, ids.stream().distinct().toList())))
        .map(all -> seen(caller, all))
        .map(seen -> listingIds.stream().map(id -> about(id, seen)).toList());
  }

  /** The same of those with these ids. */
  public Uni<List<Pledge>> byIds(Caller caller, List<String> ids) {
    return ledger.read(session -> Pledged.byIds(session, ids)).map(all -> seen(caller, all));
  }

  /**
   * What is accepted and not delivered by its day: of a party on either side, or of an alliance
   * that it is made in; the oldest first.
   */
  public Uni<List<Pledge>> overdue(String partyId) {
    return ledger.read(session ->
        session
            .createNativeQuery(OVERDUE, String.class)
            .setParameter("party", partyId)
            .setParameter("today", today())
            .getResultList()
            .chain(ids -> Pledged.byIds(session, ids)));
  }

  /** How far a provider kept what was due until today. */
  public Uni<Reliability> reliability(String providerId) {
    return reliabilities(List.of(providerId))
        .map(found -> found.getOrDefault(providerId, Reliability.of(0, 0, 0, 0)));
  }

  /** The same of many, by their ids; nothing of those of whom nothing was due. */
  public Uni<Map<String, Reliability>> reliabilities(List<String> providerIds) {
    return providerIds.isEmpty()
        ? Uni.createFrom().item(Map.of())
        : ledger
            .read(session ->
                session
                    .createNativeQuery(RELIABILITY, Object[].class)
                    .setParameter("parties", providerIds)
                    .setParameter("today", today())
                    .getResultList())
            .map(rows ->
                rows.stream()
                    .collect(
                        Collectors.toMap(
                            row -> (String) row[0],
                            row ->
                                Reliability.of(
                                    count(row[1]), count(row[2]), count(row[3]), count(row[4])))));
  }

  private static List<Pledge> about(String listingId, List<Pledge> all) {
    return all.stream()
        .filter(pledge ->
            listingId.equals(pledge.links().needId()) || listingId.equals(pledge.links().offerId()))
        .toList();
  }

  private static int count(Object column) {
    return ((Number) column).intValue();
  }

  private LocalDate today() {
    return LocalDate.ofInstant(clock.instant(), ZoneId.of(Draft.ZONE));
  }

  private static List<Pledge> seen(Caller caller, List<Pledge> all) {
    return all.stream().filter(pledge -> Readers.sees(caller, pledge)).toList();
  }
}
