package org.tongxin.sharing.ledger;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.recurrence.Span;
import org.tongxin.sharing.Bookability;
import org.tongxin.sharing.Clash;
import org.tongxin.sharing.time.Placement;
import org.tongxin.sharing.time.Window;

/** What stands in the way of a request at a time: pure, by what was read. */
final class Obstacles {
  private static final Duration FARTHEST = Duration.ofDays(731);

  private final Request request;
  private final Map<String, Occupancy> occupancies;
  private final Instant now;

  Obstacles(Request request, Map<String, Occupancy> occupancies, Instant now) {
    this.request = request;
    this.occupancies = occupancies;
    this.now = now;
  }

  /** One line of a request that cannot be booked at the time. */
  record Obstacle(Request.Line line, Clash clash, List<String> ids) {
    Refusal refusal(String timeField) {
      return switch (clash) {
        case PAST, TOO_FAR, OUTSIDE, BY_THE_MONTH, BLACKED_OUT -> clash.refusal(timeField, ids);
        case ABOVE_CAPACITY -> clash.refusal(line.field() + ".quantity", ids);
        case TAKEN, FULL -> clash.refusal(line.field() + ".offer", ids);
      };
    }
  }

  /** Why offers cannot be booked at any time, for each of the lines. */
  List<Refusal> unbookable() {
    var refusals = new ArrayList<Refusal>();
    for (Request.Line line : request.lines()) {
      Bookability standing = Bookability.of(line.offer(), of(line).hasWindow());
      if (standing != Bookability.BOOKABLE) {
        refusals.add(
            new Refusal(Code.CONFLICT, line.field() + ".offer", words(standing), List.of()));
      }
    }
    return refusals;
  }

  /**
   * Everything that stands in the way, but not that an exclusive resource is taken: that is for the
   * database to say where something is written.
   */
  List<Obstacle> toBook(Span span) {
    return all(span, false);
  }

  /** Everything that stands in the way, by what was read. */
  List<Obstacle> toPreview(Span span) {
    return all(span, true);
  }

  /** What stands in the way of a monthly pass, which asks for no single window. */
  List<Obstacle> toPass(Span span, Window window) {
    Request.Line line = request.lines().getFirst();
    return full(line, span, window, false).map(List::of).orElse(List.of());
  }

  /** The same for a pass that waited for its turn. */
  List<Obstacle> toPassInTurn(Span span) {
    Request.Line line = request.lines().getFirst();
    Optional<Window> byTheMonth =
        of(line).windows().stream().filter(Window::monthlyPass).findFirst();
    if (byTheMonth.isEmpty()) {
      return List.of(new Obstacle(line, Clash.OUTSIDE, List.of()));
    }
    return full(line, span, byTheMonth.get(), true).map(List::of).orElse(List.of());
  }

  private List<Obstacle> all(Span span, boolean exclusiveToo) {
    var obstacles = new ArrayList<Obstacle>();
    for (Request.Line line : request.lines()) {
      of(line, span, exclusiveToo).ifPresent(obstacles::add);
    }
    return obstacles;
  }

  private Optional<Obstacle> of(Request.Line line, Span span, boolean exclusiveToo) {
    if (span.from().isBefore(now)) {
      return Optional.of(new Obstacle(line, Clash.PAST, List.of()));
    }
    if (span.from().isAfter(now.plus(FARTHEST)) || span.to().isAfter(now.plus(FARTHEST))) {
      return Optional.of(new Obstacle(line, Clash.TOO_FAR, List.of()));
    }
    return switch (of(line).placement(span)) {
      case Placement.Outside() -> Optional.of(new Obstacle(line, Clash.OUTSIDE, List.of()));
      case Placement.BlackedOut() ->
          Optional.of(new Obstacle(line, Clash.BLACKED_OUT, of(line).blackedOutBy(span)));
      case Placement.Within(Window window) ->
          window.monthlyPass()
              ? Optional.of(new Obstacle(line, Clash.BY_THE_MONTH, List.of()))
              : full(line, span, window, exclusiveToo);
    };
  }

  private Optional<Obstacle> full(
      Request.Line line, Span span, Window window, boolean exclusiveToo) {
    Occupancy occupancy = of(line);
    boolean exclusive = line.offer().terms().exclusive();
    Integer own = window.capacity();
    int capacity = exclusive || own == null ? occupancy.capacity() : own;
    if (line.quantity() > capacity) {
      return Optional.of(new Obstacle(line, Clash.ABOVE_CAPACITY, List.of()));
    }
    if ((exclusive && !exclusiveToo) || occupancy.isFree(span, line.quantity(), capacity)) {
      return Optional.empty();
    }
    return Optional.of(new Obstacle(line, occupancy.fullness(span), occupancy.inTheWay(span)));
  }

  Occupancy of(Request.Line line) {
    return Objects.requireNonNull(occupancies.get(line.offer().id()));
  }

  private static Text words(Bookability standing) {
    return switch (standing) {
      case BOOKABLE -> throw new IllegalArgumentException("it can be booked");
      case NOT_OPEN -> new Text("该供给当前未开放", "the offer is not open");
      case OWNER_UNKNOWN ->
          new Text("供给方未载，不能预约", "nobody is named who could open it, so it cannot be booked");
      case WINDOW_UNKNOWN ->
          new Text("开放时段未载，不能预约", "its hours are not known, so it cannot be booked");
      case CAPACITY_UNKNOWN ->
          new Text("容量未载，不能预约", "its capacity is not known, so it cannot be booked");
    };
  }
}
