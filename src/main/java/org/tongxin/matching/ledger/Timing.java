package org.tongxin.matching.ledger;

import java.time.LocalDate;
import java.time.ZoneId;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.PledgeTime;
import org.tongxin.matching.input.PledgeTimeInput;
import org.tongxin.recurrence.Span;

/** The rules of the time that somebody names for a pledge. */
final class Timing {
  static final String FIELD = "input.time";

  private Timing() {}

  /** The time that is meant; null where none is named, or none that there could be. */
  static @Nullable PledgeTime read(@Nullable PledgeTimeInput input) {
    return input == null || !isSpan(input) ? null : new PledgeTime(input.starts(), input.ends());
  }

  /**
   * Notes what is wrong with a time, whatever is free then.
   *
   * @param ofOffer whether the pledge names an offer
   * @param by the day by which the pledge is to be delivered, in Shanghai
   */
  static void check(
      Checks checks, @Nullable PledgeTimeInput input, boolean ofOffer, @Nullable LocalDate by) {
    if (input == null) {
      return;
    }
    Span.check(checks, FIELD + ".ends", input.starts(), input.ends())
        .that(ofOffer, Refusal.badInput(FIELD, "未指明供给，无从预约", "names no offer that could be booked"))
        .that(
            by == null || !isSpan(input) || !startsAfter(input, by),
            Refusal.badInput(
                FIELD + ".starts", "晚于期限", "is after the day by which it is to be delivered"));
  }

  private static boolean isSpan(PledgeTimeInput input) {
    return Span.check(new Checks(), FIELD, input.starts(), input.ends()).isClean();
  }

  private static boolean startsAfter(PledgeTimeInput input, LocalDate by) {
    return LocalDate.ofInstant(input.starts(), ZoneId.of(Draft.ZONE)).isAfter(by);
  }
}
