package org.tongxin.matching.text;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** A piece in the making. */
final class Draft {
  // No one means more, and all of a long text must not be summed up for each of its pieces.
  private static final int MOST_TIMES = 50;

  private final int start;
  private int end;
  private Side side;
  private @Nullable Recognised kind;
  private @Nullable Amount amount;
  private @Nullable Audience audience;
  private final List<TimeWord> times = new ArrayList<>();

  Draft(int start, Segment segment, Side side, List<TimeWord> times) {
    this.start = start;
    this.end = segment.end();
    this.side = side;
    this.kind = segment.kind();
    this.amount = segment.amount();
    this.audience = segment.audience();
    times.stream().limit(MOST_TIMES).forEach(this.times::add);
  }

  @Nullable Recognised kind() {
    return kind;
  }

  @Nullable Amount amount() {
    return amount;
  }

  Side side() {
    return side;
  }

  boolean hasTimes() {
    return !times.isEmpty();
  }

  /** More that was said of the same thing. */
  void extend(Segment more) {
    end = more.end();
    kind = joined(kind, more.kind());
    @Nullable Amount said = more.amount();
    if (said != null && (amount == null || Segment.weight(amount) < Segment.weight(said))) {
      amount = said;
    }
    if (audience == null) {
      audience = more.audience();
    }
    if (side == Side.UNCLEAR) {
      side = more.side();
    }
  }

  void addTimes(List<TimeWord> more) {
    more.stream().limit(MOST_TIMES - times.size()).forEach(times::add);
  }

  void tell(Side said) {
    if (side == Side.UNCLEAR) {
      side = said;
    }
  }

  void give(@Nullable Audience said) {
    if (audience == null) {
      audience = said;
    }
  }

  Piece piece(String typed) {
    var sum = new TimeSum(times);
    List<Fault> faults = new ArrayList<>(sum.faults());
    @Nullable Amount how = amount == null ? null : retyped(typed, amount);
    if (how != null && how.unitOfMeasure() == null) {
      faults.add(new Fault(Fault.Kind.AMOUNT_WITHOUT_UNIT, how.phrase()));
    }
    if (how != null && kind == null) {
      faults.add(new Fault(Fault.Kind.AMOUNT_ALONE, how.phrase()));
    }
    return new Piece(trimmed(typed), side, kind, how, sum.times(), audience, faults);
  }

  private Phrase trimmed(String typed) {
    int from = start;
    int to = end;
    while (from < to && Character.isWhitespace(typed.charAt(from))) {
      from++;
    }
    while (to > from && Character.isWhitespace(typed.charAt(to - 1))) {
      to--;
    }
    return Phrase.of(typed, from, to);
  }

  private static Amount retyped(String typed, Amount amount) {
    return new Amount(
        amount.least(),
        amount.most(),
        amount.precision(),
        amount.unitOfMeasure(),
        Phrase.of(typed, amount.phrase().start(), amount.phrase().end()));
  }

  private static @Nullable Recognised joined(
      @Nullable Recognised first, @Nullable Recognised second) {
    if (first == null || second == null) {
      return first == null ? second : first;
    }
    Concept concept = second.weight() > first.weight() ? second.concept() : first.concept();
    List<Phrase> phrases = new ArrayList<>(first.phrases());
    phrases.addAll(second.phrases());
    return new Recognised(concept, phrases);
  }
}
