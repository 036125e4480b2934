package org.tongxin.arrangements.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.arrangements.Arrangement;
import org.tongxin.arrangements.Event;
import org.tongxin.arrangements.Post;
import org.tongxin.arrangements.Signature;
import org.tongxin.arrangements.Signing;
import org.tongxin.journal.Ledger;

/** Asks the ledger for arrangements, signatures, posts and events, of many at once. */
@ApplicationScoped
public class Arrangements {
  private static final String BY_IDS = "from ArrangementRow where id in :ids order by code";
  // Those of an alliance whose members are the same are its own too.
  private static final String AMONG =
      """
      select asked.id, arrangement.id from alliance asked
      join alliance other on other.id = asked.id or other.id = asked.members_same_as_id
        or other.members_same_as_id = asked.id
      join arrangement on arrangement.among_id = other.id
      where asked.id in (:ids) order by asked.id, arrangement.code
      """;
  private static final String OF_PARTY =
      """
      select arrangement_id from arrangement_party where party_id = :id
      union
      select arrangement.id from arrangement join alliance a on a.id = arrangement.among_id
      left join membership m on m.alliance_id in (a.id, a.members_same_as_id) and m.party_id = :id
        and coalesce(m.since, m.stated_from) <= cast(cast(:now as timestamptz) at time zone a.zone as date)
        and (m.until is null or m.until > cast(cast(:now as timestamptz) at time zone a.zone as date))
      where a.id = :id or a.members_same_as_id = :id or m.id is not null
      """;
  private static final String SUCCESSORS = "from ArrangementRow where replacesId in :ids";
  private static final String SIGNATURES = "from SignatureRow where id in :ids order by id";
  private static final String POSTS = "from PostRow where id in :ids order by code";
  private static final String POSTS_AT =
      "from PostRow where partyId in :ids or sentToId in :ids order by code";
  private static final String EVENTS = "from EventRow where id in :ids order by code";
  private static final String EVENTS_OF = "from EventRow where partyId in :ids order by code";
  private static final String CONTACTS = "from ContactRow where postId in :ids";

  private final Ledger ledger;
  private final Clock clock;

  Arrangements(Ledger ledger, Clock clock) {
    this.ledger = ledger;
    this.clock = clock;
  }

  /** The arrangement with this id or code; null where there is none. */
  public Uni<@Nullable Arrangement> find(String key) {
    return ledger.read(session -> Read.one(session, key));
  }

  /** Those with these ids, by code. */
  public Uni<List<Arrangement>> byIds(Collection<String> ids) {
    return ids.isEmpty() ? none() : ledger.read(session -> byIds(session, ids));
  }

  /** What each of {@code owners} refers to by id; null where it refers to nothing. */
  public <O> Uni<List<@Nullable Arrangement>> referred(
      List<O> owners, Function<O, @Nullable String> reference) {
    List<String> ids = owners.stream().map(reference).filter(Objects::nonNull).distinct().toList();
    return byIds(ids)
        .map(found -> {
          var byId = new HashMap<String, Arrangement>();
          found.forEach(each -> byId.put(each.id(), each));
          var inOrder = new ArrayList<@Nullable Arrangement>();
          for (O owner : owners) {
            inOrder.add(byId.get(reference.apply(owner)));
          }
          return inOrder;
        });
  }

  /** Those among the members of each alliance, by code, in the order of {@code allianceIds}. */
  public Uni<List<List<Arrangement>>> among(List<String> allianceIds) {
    return ledger.read(session ->
        session
            .createNativeQuery(AMONG, Object[].class)
            .setParameter("ids", allianceIds)
            .getResultList()
            .chain(pairs ->
                byIds(session, pairs.stream().map(pair -> (String) pair[1]).distinct().toList())
                    .map(found -> grouped(allianceIds, pairs, found))));
  }

  /**
   * Those to which a party is one today, or which are among the members of an alliance; by code.
   */
  public Uni<List<Arrangement>> of(String partyId) {
    return ledger.read(session ->
        session
            .createNativeQuery(OF_PARTY, String.class)
            .setParameter("id", partyId)
            .setParameter("now", clock.instant().atOffset(java.time.ZoneOffset.UTC))
            .getResultList()
            .chain(ids -> byIds(session, ids)));
  }

  /** Who has signed each pact, in the order of {@code pacts}. */
  public Uni<List<Signing>> signings(List<Arrangement> pacts) {
    return ledger.read(session -> Signings.of(session, pacts, clock.instant()));
  }

  /** The next edition of each pact, by the id of the one that it replaces. */
  public Uni<Map<String, Arrangement>> successors(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createQuery(SUCCESSORS, ArrangementRow.class)
                .setParameter("ids", ids)
                .getResultList()
                .chain(rows -> Read.whole(session, rows)))
        .map(found -> {
          var byReplaced = new HashMap<String, Arrangement>();
          for (Arrangement each : found) {
            String replaced = each.replacesId();
            if (replaced != null) {
              byReplaced.put(replaced, each);
            }
          }
          return byReplaced;
        });
  }

  public Uni<List<Signature>> signatures(Collection<String> ids) {
    return rows(SIGNATURES, SignatureRow.class, ids)
        .map(rows -> rows.stream().map(SignatureRow::toSignature).toList());
  }

  public Uni<List<Post>> posts(Collection<String> ids) {
    return rows(POSTS, PostRow.class, ids).map(rows -> rows.stream().map(PostRow::toPost).toList());
  }

  /** The posts at each party and those sent to it, by code, in the order of {@code partyIds}. */
  public Uni<List<List<Post>>> postsAt(List<String> partyIds) {
    return rows(POSTS_AT, PostRow.class, partyIds)
        .map(rows ->
            partyIds.stream()
                .map(id ->
                    rows.stream()
                        .filter(row -> id.equals(row.partyId) || id.equals(row.sentToId))
                        .map(PostRow::toPost)
                        .toList())
                .toList());
  }

  public Uni<List<Event>> events(Collection<String> ids) {
    return rows(EVENTS, EventRow.class, ids)
        .map(rows -> rows.stream().map(EventRow::toEvent).toList());
  }

  /** The events of each party, by code, in the order of {@code partyIds}. */
  public Uni<List<List<Event>>> eventsOf(List<String> partyIds) {
    return rows(EVENTS_OF, EventRow.class, partyIds)
        .map(rows ->
            partyIds.stream()
                .map(id ->
                    rows.stream()
                        .filter(row -> id.equals(row.partyId))
                        .map(EventRow::toEvent)
                        .toList())
                .toList());
  }

  /** The masked names of those who were appointed, by post. */
  public Uni<Map<String, String>> contactNames(List<String> postIds) {
    return rows(CONTACTS, ContactRow.class, postIds)
        .map(rows -> {
          var names = new HashMap<String, String>();
          rows.forEach(row -> names.put(row.postId, masked(row.name)));
          return names;
        });
  }

  // The first character stays, so that those who know each other know who is meant.
  private static String masked(String name) {
    int first = name.offsetByCodePoints(0, 1);
    return name.substring(0, first) + "**";
  }

  private static Uni<List<Arrangement>> byIds(
      Mutiny.StatelessSession session, Collection<String> ids) {
    return ids.isEmpty()
        ? none()
        : session
            .createQuery(BY_IDS, ArrangementRow.class)
            .setParameter("ids", ids)
            .getResultList()
            .chain(rows -> Read.whole(session, rows));
  }

  private static List<List<Arrangement>> grouped(
      List<String> owners, List<Object[]> pairs, List<Arrangement> found) {
    var byId = new LinkedHashMap<String, Arrangement>();
    found.forEach(each -> byId.put(each.id(), each));
    var groups = new HashMap<String, List<Arrangement>>();
    for (Object[] pair : pairs) {
      Arrangement arrangement = byId.get((String) pair[1]);
      if (arrangement != null) {
        groups.computeIfAbsent((String) pair[0], id -> new ArrayList<>()).add(arrangement);
      }
    }
    Function<String, List<Arrangement>> of = id -> groups.getOrDefault(id, List.of());
    return owners.stream().map(of).toList();
  }

  private <R> Uni<List<R>> rows(String query, Class<R> type, Collection<String> ids) {
    return ids.isEmpty()
        ? none()
        : ledger.read(
            session -> session.createQuery(query, type).setParameter("ids", ids).getResultList());
  }

  private static <T> Uni<List<T>> none() {
    return Uni.createFrom().item(List.of());
  }
}
