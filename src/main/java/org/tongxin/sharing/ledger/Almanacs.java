package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Ledger;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingState;
import org.tongxin.sharing.calendar.Almanac;
import org.tongxin.sharing.calendar.Almanac.Dated;
import org.tongxin.sharing.calendar.Almanac.Surroundings;
import org.tongxin.sharing.calendar.EntryStatus;
import org.tongxin.sharing.calendar.FeedSecret;

/**
 * Reads what a calendar shows: seven statements, however much there is. From 31 days ago to 400
 * days ahead; what was given up shows for 30 days after that. Of more than 5,000 bookings the first
 * ones show.
 */
@ApplicationScoped
public class Almanacs {
  private static final Duration BEHIND = Duration.ofDays(31);
  private static final Duration AHEAD = Duration.ofDays(400);
  private static final Duration GIVEN_UP = Duration.ofDays(30);
  private static final String PARTY =
      """
      select feed.party_id, coalesce(unit.name, team.name, alliance.name)
      from calendar_feed feed
      left join unit on unit.id = feed.party_id and not unit.removed
      left join team on team.id = feed.party_id
      left join alliance on alliance.id = feed.party_id and not alliance.removed
      where feed.secret_hash = :hash and feed.revoked_at is null
        and coalesce(unit.id, team.id, alliance.id) is not null
      """;
  private static final String BOOKINGS =
      """
      with theirs as (
        select id from booking where booker_id = :party
        union
        select line.booking_id from listing join booking_line line on line.offer_id = listing.id
        where listing.owner_ids @> array[cast(:party as text)] or listing.place_id = :party),
      dated as (
        select id, starts, state,
          (select max(at) from journal where subject_id = booking.id) as changed
        from booking join theirs using (id)
        where ends > :from and starts < :to and state in (:shown))
      select id, changed from dated
      where state not in (:givenUp) or changed > :since
      order by starts, id limit 5000
      """;

  private final Ledger ledger;

  Almanacs(Ledger ledger) {
    this.ledger = ledger;
  }

  /** What the calendar at a secret address shows now; null where no feed has that secret. */
  public Uni<@Nullable Almanac> find(FeedSecret secret, Instant now) {
    return ledger.read(session ->
        session
            .createNativeQuery(PARTY, Object[].class)
            .setParameter("hash", secret.hash())
            .getSingleResultOrNull()
            .chain(party ->
                party == null
                    ? Uni.createFrom().<Almanac>nullItem()
                    : changes(session, (String) party[0], now)
                        .chain(changes -> almanac(session, (String) party[1], changes))));
  }

  /** When each booking that shows last changed, by its id. */
  private static Uni<Map<String, Instant>> changes(
      Mutiny.StatelessSession session, String partyId, Instant now) {
    return session
        .createNativeQuery(BOOKINGS, Object[].class)
        .setParameter("party", partyId)
        .setParameter("from", now.minus(BEHIND))
        .setParameter("to", now.plus(AHEAD))
        .setParameter("since", now.minus(GIVEN_UP))
        .setParameter("shown", names(EntryStatus.values()))
        .setParameter("givenUp", names(EntryStatus.CANCELLED))
        .getResultList()
        .map(rows -> {
          var changes = new HashMap<String, Instant>();
          rows.forEach(row -> changes.put((String) row[0], Lines.instant(row[1])));
          return changes;
        });
  }

  private static Uni<Almanac> almanac(
      Mutiny.StatelessSession session, String name, Map<String, Instant> changes) {
    if (changes.isEmpty()) {
      return Uni.createFrom().item(new Almanac(name, List.of(), Surroundings.NONE));
    }
    return Diary.find(session, List.copyOf(changes.keySet()))
        .chain(bookings ->
            AlmanacNames.of(session, bookings)
                .map(around -> new Almanac(name, dated(bookings, changes), around)));
  }

  private static List<Dated> dated(List<Booking> bookings, Map<String, Instant> changes) {
    return bookings.stream()
        .sorted(Agenda.BY_START)
        .map(booking ->
            new Dated(booking, Objects.requireNonNull(changes.get(booking.id()), booking.id())))
        .toList();
  }

  private static List<String> names(EntryStatus... statuses) {
    return Stream.of(statuses)
        .flatMap(status -> status.states().stream())
        .map(BookingState::name)
        .toList();
  }
}
