package org.tongxin.matching.ledger;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.Refusal;
import org.tongxin.matching.Delivery;
import org.tongxin.matching.PledgeLifeCycle.Mover;
import org.tongxin.matching.PledgeState;
import org.tongxin.matching.input.RecordDeliveryInput;
import org.tongxin.sharing.Quantity;

/** The rules of deliveries: what may be recorded of a pledge, and what may be confirmed. */
final class Arriving {
  private static final String AMOUNT = "input.amount";
  private static final String DAY = "input.day";
  private static final String NUMBER = "input.delivery";
  private static final int LONGEST_NOTE = 2_000;

  private Arriving() {}

  /** The next delivery of it, refused with all that is wrong with it. */
  static Delivery of(PledgeCase it, RecordDeliveryInput input) {
    LocalDate day = Objects.requireNonNullElse(input.day(), it.today());
    Checks checks = it.check(Mover.PROVIDER, PledgeState.ACCEPTED);
    checks.words("input.note", input.note(), LONGEST_NOTE);
    checkDay(checks, it, day);
    checkAmount(checks, it.pledge().quantity(), input.amount());
    checks.refuse();
    return new Delivery(
        it.pledge().deliveries().size() + 1, day, input.amount(), input.note(), null);
  }

  /**
   * The deliveries of it, with one of them or all confirmed.
   *
   * @param number of the one; null for all
   */
  static List<Delivery> confirmed(PledgeCase it, @Nullable Integer number) {
    List<Delivery> all = it.pledge().deliveries();
    List<Delivery> meant =
        all.stream().filter(one -> number == null || one.number() == number).toList();
    it.check(Mover.RECEIVER, PledgeState.ACCEPTED, PledgeState.DELIVERED)
        .that(number == null || !meant.isEmpty(), Refusal.notFound(NUMBER))
        .that(
            (number != null && meant.isEmpty())
                || meant.stream().anyMatch(one -> one.confirmedAt() == null),
            Refusal.of(Code.CONFLICT, NUMBER, "没有待确认的兑现", "nothing of it waits to be confirmed"))
        .refuse();
    return all.stream().map(one -> meant.contains(one) ? one.confirmed(it.now()) : one).toList();
  }

  private static void checkDay(Checks checks, PledgeCase it, LocalDate day) {
    Instant acceptedAt = it.pledge().acceptedAt();
    checks
        .that(!day.isAfter(it.today()), Refusal.badInput(DAY, "日期尚未到来", "the day has yet to come"))
        .that(
            acceptedAt == null
                || !day.isBefore(LocalDate.ofInstant(acceptedAt, ZoneId.of(Draft.ZONE))),
            Refusal.badInput(DAY, "早于接受日期", "is before the day on which it was accepted"));
  }

  private static void checkAmount(
      Checks checks, @Nullable Quantity pledged, @Nullable BigDecimal amount) {
    if (pledged == null || amount == null) {
      checks.that(
          pledged == null && amount == null,
          pledged == null
              ? Refusal.badInput(AMOUNT, "认领未说明数量", "the pledge says no quantity")
              : Refusal.badInput(AMOUNT, "请说明数量", "says how much, as the pledge does"));
      return;
    }
    checks
        .number(AMOUNT, amount)
        .that(amount.signum() > 0, Refusal.badInput(AMOUNT, "须大于0", "is more than 0"))
        .that(
            pledged.unitOfMeasure().isDivisible() || amount.stripTrailingZeros().scale() <= 0,
            Refusal.badInput(AMOUNT, "该单位只能为整数", "this unit of measure has no halves"))
        .that(
            pledged.has(amount),
            Refusal.of(
                Code.CAPACITY_EXCEEDED,
                AMOUNT,
                "超过尚未兑现的数量",
                "is more than what is not delivered yet"));
  }
}
