package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.kernel.Text;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.Offer;
import org.tongxin.sharing.calendar.Surroundings;

/** What a calendar says of what bookings refer to: three statements, however many there are. */
final class CalendarNames {
  private static final String OFFERS = "from ListingRow where id in :ids";
  private static final String NAMES =
      """
      select id, name, name_en from unit where id in (:ids)
      union all select id, name, name_en from team where id in (:ids)
      union all select id, name, name_en from alliance where id in (:ids)
      union all select id, name, name_en from room where id in (:ids)
      union all select id, name, name_en from category where id in (:ids)
      """;
  private static final String ZONES =
      """
      select distinct on (offer_id) offer_id, zone from offer_window where offer_id in (:ids)
      order by offer_id, closed, id
      """;

  private CalendarNames() {}

  /** Of bookings that have lines. */
  static Uni<Surroundings> of(Mutiny.StatelessSession session, List<Booking> bookings) {
    List<String> ids =
        bookings.stream()
            .flatMap(booking -> booking.lines().stream())
            .map(BookingLine::offerId)
            .distinct()
            .toList();
    return session
        .createQuery(OFFERS, ListingRow.class)
        .setParameter("ids", ids)
        .getResultList()
        .map(rows -> rows.stream().map(row -> (Offer) row.toListing()).toList())
        .chain(offers ->
            names(session, bookings, offers)
                .chain(names ->
                    zones(session, ids)
                        .map(zones -> new Surroundings(byId(offers), names, zones))));
  }

  private static Uni<Map<String, Text>> names(
      Mutiny.StatelessSession session, List<Booking> bookings, List<Offer> offers) {
    var ids = new HashSet<String>();
    bookings.forEach(booking -> ids.add(booking.bookerId()));
    offers.forEach(offer -> {
      var links = offer.links();
      Stream.of(links.categoryId(), links.placeId(), links.roomId())
          .filter(Objects::nonNull)
          .forEach(ids::add);
    });
    return session
        .createNativeQuery(NAMES, Object[].class)
        .setParameter("ids", new ArrayList<>(ids))
        .getResultList()
        .map(rows -> {
          var names = new HashMap<String, Text>();
          rows.forEach(
              row -> names.put((String) row[0], new Text((String) row[1], (String) row[2])));
          return names;
        });
  }

  private static Uni<Map<String, ZoneId>> zones(
      Mutiny.StatelessSession session, List<String> offerIds) {
    return session
        .createNativeQuery(ZONES, Object[].class)
        .setParameter("ids", offerIds)
        .getResultList()
        .map(rows -> {
          var zones = new HashMap<String, ZoneId>();
          rows.forEach(row -> zones.put((String) row[0], ZoneId.of((String) row[1])));
          return zones;
        });
  }

  private static Map<String, Offer> byId(List<Offer> offers) {
    var byId = new HashMap<String, Offer>();
    offers.forEach(offer -> byId.put(offer.id(), offer));
    return byId;
  }
}
