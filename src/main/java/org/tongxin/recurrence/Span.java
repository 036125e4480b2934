package org.tongxin.recurrence;

import java.time.Instant;
import java.util.Optional;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;

/**
 * A half-open stretch of time {@code [from, to)}, never empty: making one that does not end after
 * it begins is a fault of the program, so what people send is looked at with {@link #check} first.
 */
public record Span(Instant from, Instant to) {
  private static final Instant EARLIEST = Instant.parse("0001-01-01T00:00:00Z");
  private static final Instant LATEST = Instant.parse("9999-12-31T00:00:00Z");

  public Span {
    if (!to.isAfter(from)) {
      throw new IllegalArgumentException("a span from " + from + " cannot end at " + to);
    }
  }

  /** That the two make a span, and that both lie in the years 1 to 9999. */
  public static Checks check(Checks checks, String field, Instant from, Instant to) {
    return checks
        .that(
            to.isAfter(from),
            Refusal.badInput(field, "结束时间必须晚于开始时间", "it ends after the moment it begins"))
        .that(
            !from.isBefore(EARLIEST) && !to.isAfter(LATEST),
            Refusal.badInput(field, "时间须在公元1年至9999年之间", "a moment lies in the years 1 to 9999"));
  }

  /** Whether both share an instant; spans that only touch do not. */
  public boolean overlaps(Span other) {
    return from.isBefore(other.to) && other.from.isBefore(to);
  }

  /** Whether all of the other one lies in it. */
  public boolean contains(Span other) {
    return !other.from.isBefore(from) && !other.to.isAfter(to);
  }

  public boolean contains(Instant instant) {
    return !instant.isBefore(from) && instant.isBefore(to);
  }

  /** What both have in common; empty where they do not overlap. */
  public Optional<Span> intersection(Span other) {
    return overlaps(other)
        ? Optional.of(
            new Span(
                from.isAfter(other.from) ? from : other.from,
                to.isBefore(other.to) ? to : other.to))
        : Optional.empty();
  }

  /** The nearest moment in the years 1 to 9999. */
  public static Instant nearest(Instant moment) {
    return moment.isBefore(EARLIEST) ? EARLIEST : moment.isAfter(LATEST) ? LATEST : moment;
  }
}
