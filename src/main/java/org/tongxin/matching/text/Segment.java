package org.tongxin.matching.text;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * A stretch of text between two boundaries, with what was found in it.
 *
 * @param lead what stands before it
 * @param joined whether 和, 、 or the like stands before it
 * @param side UNCLEAR where no word of it tells
 */
record Segment(
    int start,
    int end,
    Lead lead,
    boolean joined,
    Side side,
    @Nullable Recognised kind,
    List<Amount> amounts,
    List<TimeWord> times,
    @Nullable Audience audience) {
  Segment {
    amounts = List.copyOf(amounts);
    times = List.copyOf(times);
  }

  /** What stands before a segment. */
  enum Lead {
    JOIN,
    CLAUSE,
    SENTENCE
  }

  /** The amount that tells most: what is counted before how often, several before one. */
  @Nullable Amount amount() {
    return amounts.stream()
        .reduce((best, next) -> weight(next) > weight(best) ? next : best)
        .orElse(null);
  }

  /** Times that stand before the thing itself, and so may be those of what is joined to it. */
  List<TimeWord> leadingTimes() {
    int thing = kind == null ? end : kind.phrases().getFirst().start();
    int number = amounts.isEmpty() ? end : amounts.getFirst().phrase().start();
    return times.stream().filter(time -> time.phrase().start() < Math.min(thing, number)).toList();
  }

  static int weight(Amount amount) {
    UnitOfMeasure unit = amount.unitOfMeasure();
    if (unit == null) {
      return 0;
    }
    return switch (unit) {
      case TIME, HOUR, SQUARE_METRE -> 1;
      case PLACE, SEAT, YUAN, PERSON, MEAL, TEAM, VENUE, ITEM ->
          amount.most().compareTo(BigDecimal.ONE) > 0 ? 3 : 2;
    };
  }
}
