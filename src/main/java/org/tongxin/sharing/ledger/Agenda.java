package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongxin.access.Caller;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Blackout;
import org.tongxin.sharing.Bookability;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.Claim;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.OfferWindow;
import org.tongxin.sharing.Series;
import org.tongxin.sharing.time.Slot;

/** Reads when offers are open and who booked them; a few statements, however many are asked of. */
@ApplicationScoped
public class Agenda {
  private static final Duration LONGEST = Duration.ofDays(62);
  private static final int MOST = 1_000;
  private static final String WINDOWS =
      "from WindowRow where offerId in :ids order by firstDay, starts, id";
  private static final String WINDOWS_BY_ID = "from WindowRow where id in :ids";
  private static final String BLACKOUTS =
      "from BlackoutRow where offerId in :ids and ends > :now order by starts, id";
  private static final String BLACKOUTS_BY_ID = "from BlackoutRow where id in :ids";
  private static final String OPEN =
      "select distinct offerId from WindowRow where offerId in :ids and not closed";
  private static final String CLAIMS = "from ClaimRow where needId in :ids and releasedAt is null";
  private static final String CLAIMS_BY_ID = "from ClaimRow where id in :ids";
  private static final String SERIES = "from SeriesRow where id in :ids";
  private static final String OF_SERIES = "from BookingRow where seriesId in :ids order by starts";
  private static final String BOOKED =
      """
      select id from booking where booker_id = :party and ends > :from and starts < :to
      order by starts, id limit 1001
      """;
  private static final String HOSTED =
      """
      select id from booking b where ends > :from and starts < :to and exists (
        select from booking_line l join listing o on o.id = l.offer_id
        where l.booking_id = b.id and :party = any(o.owner_ids))
      order by starts, id limit 1001
      """;
  private static final String WITH_WINDOWS =
      """
      select id from listing where is_offer and state = 'OPEN'
        and (:alliance = '' or :alliance = any(alliance_ids))
        and (:category = '' or category_id in (
          select id from category where id = :category or parent_id = :category))
        and exists (select from offer_window w where w.offer_id = listing.id and not w.closed)
      order by id limit 2001
      """;
  private static final int MOST_EXAMINED = 2_000;
  static final Comparator<Booking> BY_START =
      Comparator.comparing(Booking::starts).thenComparing(Booking::id);

  private final Ledger ledger;
  private final Room room;

  Agenda(Ledger ledger, Room room) {
    this.ledger = ledger;
    this.room = room;
  }

  /** The slots of each offer in a time of at most 62 days, by the offer's id. */
  public Uni<Map<String, List<Slot>>> slots(List<Offer> offers, Instant from, Instant to) {
    var checks = Span.check(new Checks(), "to", from, to);
    checks
        .that(
            !checks.isClean() || Duration.between(from, to).compareTo(LONGEST) <= 0,
            Refusal.badInput("to", "最多62天", "is 62 days after from at most"))
        .refuse();
    var within = new Span(from, to);
    // Slots reach out of the time asked for, by a day at most.
    var around = new Span(from.minus(Duration.ofDays(2)), to.plus(Duration.ofDays(2)));
    return ledger
        .read(session -> room.occupancy(session, offers, around))
        .map(found -> {
          var slots = new HashMap<String, List<Slot>>();
          found.forEach((id, occupancy) -> slots.put(id, occupancy.slots(within)));
          return slots;
        });
  }

  /** Whether each offer can be booked, in the order of {@code offers}. */
  public Uni<List<Bookability>> bookability(List<Offer> offers) {
    return ledger
        .read(session ->
            session
                .createQuery(OPEN, String.class)
                .setParameter("ids", ids(offers))
                .getResultList())
        .map(open ->
            offers.stream()
                .map(offer -> Bookability.of(offer, open.contains(offer.id())))
                .toList());
  }

  /** The windows of each offer, closed ones too, by the offer's id. */
  public Uni<Map<String, List<OfferWindow>>> windows(List<Offer> offers) {
    return ledger
        .read(session ->
            session
                .createQuery(WINDOWS, WindowRow.class)
                .setParameter("ids", ids(offers))
                .getResultList())
        .map(rows -> {
          var windows = new HashMap<String, List<OfferWindow>>();
          rows.forEach(row ->
              windows.computeIfAbsent(row.offerId, id -> new ArrayList<>()).add(row.toWindow()));
          return windows;
        });
  }

  /** The blackouts of each offer that are not over, by the offer's id. */
  public Uni<Map<String, List<Blackout>>> blackouts(List<Offer> offers, Instant now) {
    return ledger
        .read(session ->
            session
                .createQuery(BLACKOUTS, BlackoutRow.class)
                .setParameter("ids", ids(offers))
                .setParameter("now", now)
                .getResultList())
        .map(rows -> {
          var blackouts = new HashMap<String, List<Blackout>>();
          rows.forEach(row ->
              blackouts
                  .computeIfAbsent(row.offerId, id -> new ArrayList<>())
                  .add(row.toBlackout()));
          return blackouts;
        });
  }

  /** Standing claims by the wish's id. */
  public Uni<Map<String, Claim>> claims(List<String> needIds) {
    return ledger
        .read(session ->
            session
                .createQuery(CLAIMS, ClaimRow.class)
                .setParameter("ids", needIds)
                .getResultList())
        .map(rows -> {
          var claims = new HashMap<String, Claim>();
          rows.forEach(row -> claims.put(row.needId, row.toClaim()));
          return claims;
        });
  }

  public Uni<List<Claim>> claimsById(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createQuery(CLAIMS_BY_ID, ClaimRow.class)
                .setParameter("ids", ids)
                .getResultList())
        .map(rows -> rows.stream().map(ClaimRow::toClaim).toList());
  }

  public Uni<List<OfferWindow>> windowsById(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createQuery(WINDOWS_BY_ID, WindowRow.class)
                .setParameter("ids", ids)
                .getResultList())
        .map(rows -> rows.stream().map(WindowRow::toWindow).toList());
  }

  public Uni<List<Blackout>> blackoutsById(List<String> ids) {
    return ledger
        .read(session ->
            session
                .createQuery(BLACKOUTS_BY_ID, BlackoutRow.class)
                .setParameter("ids", ids)
                .getResultList())
        .map(rows -> rows.stream().map(BlackoutRow::toBlackout).toList());
  }

  public Uni<List<Booking>> bookings(List<String> ids) {
    return ledger.read(session -> Diary.find(session, ids));
  }

  /** Series with their bookings. */
  public Uni<List<Series>> series(List<String> ids) {
    return ledger.read(session ->
        session
            .createQuery(SERIES, SeriesRow.class)
            .setParameter("ids", ids)
            .getResultList()
            .chain(rows ->
                session
                    .createQuery(OF_SERIES, BookingRow.class)
                    .setParameter("ids", ids)
                    .getResultList()
                    .chain(bookings -> Diary.whole(session, bookings))
                    .map(bookings ->
                        rows.stream().map(row -> row.toSeries(of(row, bookings))).toList())));
  }

  /**
   * The bookings that a party made, or that were made of what it owns, in a time, by their starts.
   * Refused where there are more than 1,000.
   */
  public Uni<List<Booking>> bookings(String partyId, boolean asHost, Span within) {
    return ledger.read(session ->
        session
            .createNativeQuery(asHost ? HOSTED : BOOKED, String.class)
            .setParameter("party", partyId)
            .setParameter("from", within.from())
            .setParameter("to", within.to())
            .getResultList()
            .invoke(ids ->
                new Checks()
                    .that(
                        ids.size() <= MOST,
                        Refusal.badInput(
                            "to", "超过1000项，请缩小范围", "has more than 1000; ask for less time"))
                    .refuse())
            .chain(ids -> Diary.find(session, ids))
            .map(found -> found.stream().sorted(BY_START).toList()));
  }

  /**
   * Ids of the open offers of which so many are free at some time in {@code within}: of an alliance
   * and a category, where they are not empty.
   */
  public Uni<List<String>> free(Span within, int quantity, String allianceId, String categoryId) {
    var around =
        new Span(within.from().minus(Duration.ofDays(2)), within.to().plus(Duration.ofDays(2)));
    return ledger.read(session ->
        session
            .createNativeQuery(WITH_WINDOWS, String.class)
            .setParameter("alliance", allianceId)
            .setParameter("category", categoryId)
            .getResultList()
            .invoke(Agenda::checkExamined)
            .chain(ids ->
                session
                    .createQuery("from ListingRow where id in :ids", ListingRow.class)
                    .setParameter("ids", ids)
                    .getResultList())
            .map(rows -> rows.stream().map(row -> (Offer) row.toListing()).toList())
            .chain(offers -> room.occupancy(session, offers, around))
            .map(found ->
                found.values().stream()
                    .filter(occupancy -> isFree(occupancy.slots(within), within, quantity))
                    .map(occupancy -> occupancy.offer().id())
                    .toList()));
  }

  private static boolean isFree(List<Slot> slots, Span within, int quantity) {
    return slots.stream()
        .flatMap(slot -> slot.spans().stream())
        .anyMatch(free -> free.free() >= quantity && free.span().overlaps(within));
  }

  private static void checkExamined(List<String> ids) {
    new Checks()
        .that(
            ids.size() <= MOST_EXAMINED,
            Refusal.of(
                Code.QUERY_TOO_COSTLY,
                "free",
                "超过2000项供给，请按联盟或类目缩小范围",
                "more than 2000 offers; narrow it down by alliance or category"))
        .refuse();
  }

  /**
   * Those of the bookings that a caller may know of: by whom they were made, or of whose things.
   */
  public Uni<List<Booking>> seen(Caller caller, List<Booking> bookings) {
    List<String> offerIds =
        bookings.stream()
            .flatMap(booking -> booking.lines().stream())
            .map(line -> line.offerId())
            .distinct()
            .toList();
    return ledger
        .read(session ->
            session
                .createQuery("from ListingRow where id in :ids", ListingRow.class)
                .setParameter("ids", offerIds)
                .getResultList())
        .map(rows -> {
          var kept = new HashMap<String, Boolean>();
          rows.forEach(
              row -> kept.put(row.id, !Sharing.movers(caller, row.toListing().links()).isEmpty()));
          return bookings.stream()
              .filter(booking ->
                  caller.actsFor(booking.bookerId())
                      || booking.lines().stream()
                          .anyMatch(
                              line -> Objects.requireNonNullElse(kept.get(line.offerId()), false)))
              .toList();
        });
  }

  private static List<Booking> of(SeriesRow row, List<Booking> bookings) {
    return bookings.stream().filter(booking -> row.id.equals(booking.seriesId())).toList();
  }

  private static List<String> ids(List<Offer> offers) {
    return offers.stream().map(Offer::id).toList();
  }
}
