package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.hibernate.reactive.mutiny.Mutiny;
import org.tongxin.journal.Moments;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.BookingLine;
import org.tongxin.sharing.Offer;

/** What of the offers is open and taken: three statements, however many there are. */
@ApplicationScoped
public class Room {
  private static final String WINDOWS =
      "from WindowRow where offerId in :offers and not closed order by firstDay, starts, id";
  private static final String BLACKOUTS =
      "from BlackoutRow where offerId in :offers and not lifted and starts < :to and ends > :from";
  private static final String USES =
      """
      select booking_id, offer_id, resource_id, quantity, claim, waiting, lower(during), upper(during)
      from booking_line
      where (active or waiting) and resource_id in (:resources) and during && tstzrange(:from, :to)
      """;
  private static final Instant END = Instant.parse("9999-01-01T00:00:00Z");

  /** The resource that a booking of the offer takes. */
  static String resource(Offer offer) {
    return Objects.requireNonNullElse(offer.links().roomId(), offer.id());
  }

  /** What is open and taken of each offer, by the offer's id. */
  Uni<Map<String, Occupancy>> occupancy(
      Mutiny.StatelessSession session, Collection<Offer> offers, Span within) {
    if (offers.isEmpty()) {
      return Uni.createFrom().item(Map.of());
    }
    List<String> ids = offers.stream().map(Offer::id).toList();
    return session
        .createQuery(WINDOWS, WindowRow.class)
        .setParameter("offers", ids)
        .getResultList()
        .chain(windows ->
            session
                .createQuery(BLACKOUTS, BlackoutRow.class)
                .setParameter("offers", ids)
                .setParameter("from", within.from())
                .setParameter("to", within.to())
                .getResultList()
                .map(blackouts -> opened(offers, windows, blackouts)))
        .call(opened -> fill(session, opened, within));
  }

  /** Refuses new terms that do not leave room for what is booked already. */
  Uni<Void> checkTerms(Transaction transaction, Offer offer) {
    Instant now = transaction.now();
    return Catalogue.show(transaction, offer.id())
        .map(Offer.class::cast)
        .chain(before ->
            occupancy(transaction.session(), List.of(before), new Span(now, END))
                .invoke(found -> {
                  Occupancy occupancy = Objects.requireNonNull(found.get(offer.id()));
                  boolean another =
                      before.terms().exclusive() != offer.terms().exclusive()
                          || !resource(before).equals(resource(offer));
                  Integer capacity = offer.terms().capacity();
                  boolean tooSmall =
                      !offer.terms().exclusive()
                          && (capacity == null ? 0 : capacity) < occupancy.peak(now);
                  if (occupancy.isBooked(now) && (another || tooSmall)) {
                    throw new Refused(
                        List.of(
                            new Refusal(
                                Code.CONFLICT,
                                "input.terms",
                                new Text("与已有预约不符", "what is booked already has no room then"),
                                occupancy.inTheWay(new Span(now, END)))));
                  }
                }))
        .replaceWithVoid();
  }

  private static Map<String, Occupancy> opened(
      Collection<Offer> offers, List<WindowRow> windows, List<BlackoutRow> blackouts) {
    var opened = new LinkedHashMap<String, Occupancy>();
    for (Offer offer : offers) {
      opened.put(
          offer.id(),
          new Occupancy(
              offer,
              windows.stream()
                  .filter(row -> row.offerId.equals(offer.id()))
                  .map(WindowRow::toWindow)
                  .toList(),
              blackouts.stream()
                  .filter(row -> row.offerId.equals(offer.id()))
                  .map(BlackoutRow::toBlackout)
                  .toList()));
    }
    return opened;
  }

  private static Uni<Void> fill(
      Mutiny.StatelessSession session, Map<String, Occupancy> opened, Span within) {
    Map<String, List<Occupancy>> byResource =
        opened.values().stream()
            .collect(Collectors.groupingBy(occupancy -> resource(occupancy.offer())));
    return session
        .createNativeQuery(USES, Object[].class)
        .setParameter("resources", byResource.keySet())
        .setParameter("from", within.from())
        .setParameter("to", within.to())
        .getResultList()
        .invoke(rows -> {
          for (Object[] row : rows) {
            Occupancy.Use use = use(row);
            byResource
                .getOrDefault(use.line().resourceId(), List.of())
                .forEach(occupancy -> occupancy.add(use));
          }
        })
        .replaceWithVoid();
  }

  private static Occupancy.Use use(Object[] row) {
    return new Occupancy.Use(
        (String) row[0],
        new BookingLine(
            (String) row[1],
            (String) row[2],
            ((Number) row[3]).intValue(),
            ((Number) row[4]).intValue() == Lines.WHOLE),
        (Boolean) row[5],
        new Span(Moments.of(row[6]), Moments.of(row[7])));
  }
}
