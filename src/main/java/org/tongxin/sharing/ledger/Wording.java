package org.tongxin.sharing.ledger;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Refusal;
import org.tongxin.sharing.Beneficiaries;
import org.tongxin.sharing.Quantity;
import org.tongxin.sharing.Terms;
import org.tongxin.sharing.Words;
import org.tongxin.sharing.input.BeneficiariesInput;
import org.tongxin.sharing.input.QuantityInput;
import org.tongxin.sharing.input.TermsInput;
import org.tongxin.sharing.input.WordsInput;

/** The small parts of an input, checked and made into the product's own. */
final class Wording {
  private static final int LONGEST_TEXT = 5_000;
  private static final int MOST = 1_000_000;
  private static final int MOST_HOURS = 8_760;
  private static final BigDecimal MOST_OF_ANYTHING = new BigDecimal("1000000000000");

  private Wording() {}

  static void check(Checks checks, String field, @Nullable BeneficiariesInput said) {
    if (said == null) {
      return;
    }
    checks.that(
        within(said.count(), 10 * MOST),
        Refusal.badInput(field + ".count", "须为1至10000000", "is 1 to 10000000"));
    check(checks, field + ".group", said.group());
  }

  static void check(Checks checks, String field, @Nullable QuantityInput quantity) {
    if (quantity == null) {
      return;
    }
    BigDecimal amount = quantity.amount();
    checks
        .number(field + ".amount", amount)
        .that(
            amount.signum() > 0 && amount.compareTo(MOST_OF_ANYTHING) <= 0,
            Refusal.badInput(field + ".amount", "须大于0且不超过一万亿", "is more than 0 and at most 10^12"))
        .that(
            quantity.unitOfMeasure().isDivisible() || isWhole(amount),
            Refusal.badInput(field + ".amount", "该单位只能为整数", "this unit of measure has no halves"));
  }

  static void check(Checks checks, String field, @Nullable TermsInput terms) {
    if (terms == null) {
      return;
    }
    boolean exclusive = Boolean.TRUE.equals(terms.exclusive());
    checks
        .that(
            within(terms.capacity(), MOST),
            Refusal.badInput(field + ".capacity", "须为1至1000000", "is 1 to 1000000"))
        .that(
            !exclusive || terms.capacity() == null || terms.capacity() == 1,
            Refusal.badInput(
                field + ".capacity", "独占使用的供给没有容量", "what is booked as a whole has no capacity"))
        .that(
            within(terms.recallNoticeHours(), MOST_HOURS),
            Refusal.badInput(field + ".recallNoticeHours", "须为1至8760小时", "is 1 to 8760 hours"));
    check(checks, field + ".openHours", terms.openHours());
  }

  static void check(Checks checks, String field, @Nullable WordsInput words) {
    if (words != null) {
      checks.name(field + ".zh", words.zh()).name(field + ".en", words.en());
    }
  }

  static void check(Checks checks, String field, @Nullable String text, @Nullable String textEn) {
    checks
        .words(field + ".text", text, LONGEST_TEXT)
        .words(field + ".textEn", textEn, LONGEST_TEXT);
  }

  static @Nullable Words words(@Nullable WordsInput input) {
    return input == null ? null : new Words(input.zh(), input.en());
  }

  static @Nullable Beneficiaries beneficiaries(@Nullable BeneficiariesInput input) {
    return input == null ? null : new Beneficiaries(input.count(), words(input.group()));
  }

  static @Nullable Quantity quantity(@Nullable QuantityInput input) {
    return input == null ? null : Quantity.whole(input.amount(), input.unitOfMeasure());
  }

  static Terms terms(@Nullable TermsInput input) {
    if (input == null) {
      return Terms.UNKNOWN;
    }
    boolean exclusive = Boolean.TRUE.equals(input.exclusive());
    return new Terms(
        exclusive ? Integer.valueOf(1) : input.capacity(),
        exclusive,
        Boolean.TRUE.equals(input.approval()),
        input.recallNoticeHours(),
        words(input.openHours()));
  }

  private static boolean within(@Nullable Integer number, int most) {
    return number == null || (number >= 1 && number <= most);
  }

  private static boolean isWhole(BigDecimal number) {
    return number.stripTrailingZeros().scale() <= 0;
  }
}
