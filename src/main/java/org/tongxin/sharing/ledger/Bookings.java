package org.tongxin.sharing.ledger;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Refused;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Booking;
import org.tongxin.sharing.Clash;
import org.tongxin.sharing.input.BookInput;
import org.tongxin.sharing.time.Window;

/** Books resources: single times and monthly passes. */
@ApplicationScoped
public class Bookings {
  private static final String TIME = "input.starts";
  private final Deeds deeds;
  private final Room room;
  private final Queue queue;

  Bookings(Deeds deeds, Room room, Queue queue) {
    this.deeds = deeds;
    this.room = room;
    this.queue = queue;
  }

  /** As whoever acts for the party that books. */
  public Uni<Done<Booking>> book(Caller caller, BookInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction -> {
          Optional<Span> time = time(input);
          @Nullable YearMonth month = month(input);
          return Request.of(transaction, caller, "input", input.party(), input.lines())
              .call(request -> queue.lapse(transaction, request.offers()))
              .chain(request ->
                  month == null
                      ? single(transaction, request, input, time.orElseThrow())
                      : pass(transaction, request, input, month))
              .map(Booking::id);
        },
        Diary::show);
  }

  private Uni<Booking> single(
      Transaction transaction, Request request, BookInput input, Span span) {
    return room.occupancy(transaction.session(), request.offers(), span)
        .chain(occupancies -> {
          var obstacles = new Obstacles(request, occupancies, transaction.now());
          return take(
              new Making(transaction, request),
              obstacles,
              new Wanted(span, Making.Part.OF_NOTHING, bookable(obstacles).toBook(span)),
              input);
        });
  }

  private Uni<Booking> pass(
      Transaction transaction, Request request, BookInput input, YearMonth month) {
    var whole =
        new Span(
            month.minusMonths(1).atDay(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant(),
            month.plusMonths(2).atDay(1).atStartOfDay(java.time.ZoneOffset.UTC).toInstant());
    return room.occupancy(transaction.session(), request.offers(), whole)
        .chain(occupancies -> {
          var obstacles = new Obstacles(request, occupancies, transaction.now());
          bookable(obstacles);
          Month found = bookableMonth(occupancies, month, transaction.now());
          return take(
              new Making(transaction, request),
              obstacles,
              new Wanted(
                  found.span(),
                  new Making.Part(null, month.toString()),
                  obstacles.toPass(found.span(), found.window())),
              input);
        });
  }

  /** What is to be taken, and what is known to stand in the way. */
  private record Wanted(Span span, Making.Part part, List<Obstacles.Obstacle> inTheWay) {}

  /** A window's month. */
  private record Month(Window window, Span span) {}

  private static Uni<Booking> take(
      Making making, Obstacles obstacles, Wanted wanted, BookInput input) {
    boolean queueing = Boolean.TRUE.equals(input.queue());
    if (!wanted.inTheWay().isEmpty()) {
      if (!queueing || !wanted.inTheWay().stream().allMatch(one -> one.clash().mayPass())) {
        throw new Refused(wanted.inTheWay().stream().map(one -> one.refusal(TIME)).toList());
      }
      return wait(making, wanted);
    }
    Booking booking =
        making.taking(wanted.span(), Boolean.TRUE.equals(input.hold()), wanted.part());
    return making
        .enter(booking)
        .chain(clashing -> {
          if (clashing.isEmpty()) {
            return Uni.createFrom().item(booking);
          }
          if (queueing) {
            return wait(making, wanted);
          }
          throw making.taken(clashing, obstacles, wanted.span());
        });
  }

  private static Uni<Booking> wait(Making making, Wanted wanted) {
    Booking waiting = making.waiting(wanted.span(), wanted.part());
    return making.enter(waiting).replaceWith(waiting);
  }

  static Obstacles bookable(Obstacles obstacles) {
    List<Refusal> never = obstacles.unbookable();
    if (!never.isEmpty()) {
      throw new Refused(never);
    }
    return obstacles;
  }

  private static Month bookableMonth(
      Map<String, Occupancy> occupancies, YearMonth month, Instant now) {
    String field = "input.passMonth";
    new Checks()
        .that(
            occupancies.size() == 1,
            Refusal.badInput(field, "包月须单独预约", "a monthly pass is booked alone"))
        .refuse();
    Occupancy occupancy = occupancies.values().iterator().next();
    Window window =
        occupancy.windows().stream()
            .filter(Window::monthlyPass)
            .findFirst()
            .orElseThrow(() ->
                Refusal.badInput(field, "该供给没有包月", "the offer has no monthly pass").asException());
    Span span =
        window
            .pass(month)
            .orElseThrow(() -> new Refused(List.of(Clash.OUTSIDE.refusal(field, List.of()))));
    if (!span.to().isAfter(now)) {
      throw new Refused(List.of(Clash.PAST.refusal(field, List.of())));
    }
    return new Month(window, span.from().isBefore(now) ? new Span(now, span.to()) : span);
  }

  private static Optional<Span> time(BookInput input) {
    Instant starts = input.starts();
    Instant ends = input.ends();
    boolean byMonth = input.passMonth() != null;
    var checks =
        new Checks()
            .that(
                byMonth == (starts == null),
                Refusal.badInput(TIME, "须给出起止时间或包月月份之一", "give a time or the month of a pass"))
            .that(
                (starts == null) == (ends == null),
                Refusal.badInput("input.ends", "须同时给出起止时间", "give both ends of the time"));
    if (starts != null && ends != null) {
      Span.check(checks, "input.ends", starts, ends);
    }
    checks.refuse();
    return starts == null || ends == null ? Optional.empty() : Optional.of(new Span(starts, ends));
  }

  private static @Nullable YearMonth month(BookInput input) {
    if (input.passMonth() == null) {
      return null;
    }
    try {
      YearMonth month = YearMonth.parse(input.passMonth());
      new Checks().date("input.passMonth", month.atDay(1)).refuse();
      return month;
    } catch (DateTimeException e) {
      throw Refusal.badInput("input.passMonth", "须形如 2026-12", "looks like 2026-12").asException();
    }
  }
}
