package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.tongxin.access.Caller;
import org.tongxin.api.UserError;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.network.ledger.Fresh;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.Occurrence;
import org.tongxin.sharing.Series;
import org.tongxin.sharing.input.BookSeriesInput;
import org.tongxin.sharing.input.SeriesInput;
import org.tongxin.sharing.time.Window;

/** Books what recurs: looked at first, then all of it, or all but what clashes. */
@ApplicationScoped
public class SeriesBookings {
  private static final int MOST_LINES = 400;
  private static final String BOOKINGS = "from BookingRow where seriesId = :id order by starts";

  private final Ledger ledger;
  private final Deeds deeds;
  private final Room room;
  private final Queue queue;

  SeriesBookings(Ledger ledger, Deeds deeds, Room room, Queue queue) {
    this.ledger = ledger;
    this.deeds = deeds;
    this.room = room;
    this.queue = queue;
  }

  /** Each time with what stands in its way, in the language asked for; nothing is booked. */
  public Uni<List<Occurrence>> preview(Caller caller, SeriesInput input, Language language) {
    // A look takes the same way as the booking, with its locks, and leaves nothing behind.
    return ledger.write(
        caller.actor(),
        transaction ->
            plan(transaction, caller, input, "input").map(plan -> plan.preview(language)));
  }

  /** As whoever acts for the party that books. */
  public Uni<Done<Series>> book(Caller caller, BookSeriesInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            plan(transaction, caller, input.series(), "input.series")
                .chain(plan -> enter(transaction, plan, input))
                .map(Series::id),
        SeriesBookings::show);
  }

  /** A series that is to be booked: its times and what is known to stand in the way of each. */
  private record Plan(Request request, List<Span> spans, String zone, Obstacles obstacles) {

    List<Refusal> inTheWay(Span span, String timeField) {
      return obstacles.toPreview(span).stream().map(one -> one.refusal(timeField)).toList();
    }

    List<Occurrence> preview(Language language) {
      return spans.stream()
          .map(span ->
              new Occurrence(
                  span.from(), span.to(), UserError.of(inTheWay(span, "input.starts"), language)))
          .toList();
    }
  }

  private Uni<Plan> plan(Transaction transaction, Caller caller, SeriesInput input, String field) {
    Span.check(new Checks(), field + ".ends", input.starts(), input.ends()).refuse();
    return Request.of(transaction, caller, field, input.party(), input.lines())
        .call(request -> queue.lapse(transaction, request.offers()))
        .chain(request -> {
          var first = new Span(input.starts(), input.ends());
          return room.occupancy(transaction.session(), request.offers(), first)
              .map(found -> zone(request, found))
              .chain(zone -> {
                List<Span> spans = spans(input, first, zone, field);
                checkSize(request, spans, field);
                return room.occupancy(transaction.session(), request.offers(), hull(spans))
                    .map(found -> plan(transaction, request, spans, zone, found));
              });
        });
  }

  private static Plan plan(
      Transaction transaction,
      Request request,
      List<Span> spans,
      ZoneId zone,
      Map<String, Occupancy> found) {
    var obstacles = new Obstacles(request, found, transaction.now());
    return new Plan(request, spans, zone.getId(), Bookings.bookable(obstacles));
  }

  private static Uni<Series> enter(Transaction transaction, Plan plan, BookSeriesInput input) {
    boolean skip = Boolean.TRUE.equals(input.skipClashes());
    var clashes = new ArrayList<Refusal>();
    var skipped = new ArrayList<Instant>();
    var making = new Making(transaction, plan.request());
    String id = Fresh.id(transaction, IdKind.SERIES);
    var booked = new ArrayList<Booking>();
    return InTurn.each(
            plan.spans(),
            span -> {
              List<Refusal> known = plan.inTheWay(span, "input.series.starts");
              if (!known.isEmpty()) {
                clashes.addAll(known);
                skipped.add(span.from());
                return Uni.createFrom().voidItem();
              }
              Booking booking = making.taking(span, false, new Making.Part(id, null));
              return making
                  .enter(booking)
                  .invoke(clashing -> {
                    if (clashing.isEmpty()) {
                      booked.add(booking);
                      plan.request()
                          .lines()
                          .forEach(line -> plan.obstacles().of(line).add(booking));
                    } else {
                      clashes.addAll(making.taken(clashing, plan.obstacles(), span).refusals());
                      skipped.add(span.from());
                    }
                  });
            })
        .invoke(() -> {
          if (!clashes.isEmpty() && (!skip || booked.isEmpty())) {
            throw new Refused(clashes);
          }
        })
        .map(ignored ->
            new Series(
                id,
                plan.request().partyId(),
                input.series().rrule(),
                plan.zone(),
                transaction.now(),
                skipped,
                booked))
        .call(series -> transaction.session().insert(SeriesRow.of(series)));
  }

  /** That of the offer's windows; two zones in one series have no common recurrence. */
  private static ZoneId zone(Request request, Map<String, Occupancy> found) {
    List<ZoneId> zones =
        request.lines().stream()
            .flatMap(
                line -> Objects.requireNonNull(found.get(line.offer().id())).windows().stream())
            .map(Window::zone)
            .distinct()
            .toList();
    return zones.isEmpty() ? ZoneId.of(Drafting.ZONE) : zones.getFirst();
  }

  private static List<Span> spans(SeriesInput input, Span first, ZoneId zone, String field) {
    List<Span> spans =
        new org.tongxin.sharing.time.Series(
                input.rrule(),
                first,
                zone,
                Objects.requireNonNullElse(input.exceptDays(), List.of()))
            .spans(field);
    new Checks()
        .that(
            !spans.isEmpty(), Refusal.badInput(field + ".rrule", "没有任何一次", "it has no occurrence"))
        .refuse();
    return spans;
  }

  private static void checkSize(Request request, List<Span> spans, String field) {
    new Checks()
        .that(
            spans.size() * request.lines().size() <= MOST_LINES,
            Refusal.badInput(field + ".rrule", "最多400项", "has 400 lines at most"))
        .refuse();
  }

  private static Span hull(List<Span> spans) {
    Instant from = spans.stream().map(Span::from).min(Instant::compareTo).orElseThrow();
    Instant to = spans.stream().map(Span::to).max(Instant::compareTo).orElseThrow();
    return new Span(from, to);
  }

  static Uni<Series> show(Transaction transaction, String id) {
    return transaction
        .session()
        .get(SeriesRow.class, id)
        .chain(row ->
            transaction
                .session()
                .createQuery(BOOKINGS, BookingRow.class)
                .setParameter("id", id)
                .getResultList()
                .chain(rows -> Diary.whole(transaction.session(), rows))
                .map(row::toSeries));
  }
}
