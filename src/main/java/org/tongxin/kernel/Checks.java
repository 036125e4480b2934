package org.tongxin.kernel;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.Year;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Gathers what is wrong with an input, so that a caller is told all of it at once. */
public final class Checks {
  private static final int LONGEST_NAME = 200;
  private static final int MOST_DIGITS = 30;
  private static final int FIRST_YEAR = 1;
  private static final int LAST_YEAR = 9999;
  private static final Pattern CODE = Pattern.compile("[a-z][a-z0-9-]{2,63}");

  private final List<Refusal> refusals = new ArrayList<>();

  /** Notes {@code otherwise} where a rule does not hold. */
  public Checks that(boolean holds, Refusal otherwise) {
    if (!holds) {
      refusals.add(otherwise);
    }
    return this;
  }

  /** Notes NOT_FOUND for a field that names nothing. */
  public Checks found(String field, @Nullable Object thing) {
    return that(thing != null, Refusal.notFound(field));
  }

  /** A name: 1 to 200 characters, not blank. */
  public Checks name(String field, @Nullable String name) {
    return that(
        name == null || (!name.isBlank() && name.length() <= LONGEST_NAME),
        Refusal.badInput(field, "须为1至200个字符", "has 1 to 200 characters"));
  }

  /** Words of at most {@code longest} characters, not blank. */
  public Checks words(String field, @Nullable String words, int longest) {
    return that(
        words == null || (!words.isBlank() && words.length() <= longest),
        Refusal.badInput(field, "须为1至" + longest + "个字符", "has 1 to " + longest + " characters"));
  }

  /** A code that people can read: a small letter, then small letters, digits and hyphens. */
  public Checks code(String field, @Nullable String code) {
    return that(
        code == null || CODE.matcher(code).matches(),
        Refusal.badInput(
            field,
            "须以小写字母开头，由3至64个小写字母、数字或连字符组成",
            "starts with a small letter and has 3 to 64 small letters, digits or hyphens"));
  }

  public Checks date(String field, @Nullable LocalDate date) {
    return that(
        date == null || (date.getYear() >= FIRST_YEAR && date.getYear() <= LAST_YEAR),
        Refusal.badInput(field, "日期须在公元1年至9999年之间", "a date lies in the years 1 to 9999"));
  }

  /** A date known to a year, a month or a day, in ISO 8601. */
  public Checks partialDate(String field, @Nullable String date) {
    return that(
        date == null || isPartialDate(date),
        Refusal.badInput(field, "须为年、年月或年月日（ISO 8601）", "is a year, a month or a day in ISO 8601"));
  }

  private static boolean isPartialDate(String text) {
    try {
      switch (text.length()) {
        case 4 -> Year.parse(text);
        case 7 -> YearMonth.parse(text);
        default -> LocalDate.parse(text);
      }
      return true;
    } catch (DateTimeException e) {
      return false;
    }
  }

  /** Both dates, and that a period that starts on {@code since} ends after it. */
  public Checks period(
      String sinceField, @Nullable LocalDate since, String untilField, @Nullable LocalDate until) {
    return date(sinceField, since)
        .date(untilField, until)
        .that(
            !new Period(since, until).isEmpty(),
            Refusal.badInput(untilField, "结束日期必须晚于开始日期", "it ends after the day it begins"));
  }

  /** That what the caller saw is what is there. */
  public Checks version(String field, @Nullable Integer expected, int actual) {
    return that(
        expected == null || expected == actual,
        Refusal.of(Code.VERSION_CONFLICT, field, "已更新到版本 " + actual, "it is at version " + actual));
  }

  /** A number that can be written out: at most 30 digits, and as many places either way. */
  public Checks number(String field, @Nullable BigDecimal number) {
    return that(
        number == null
            || (number.precision() <= MOST_DIGITS
                && Math.abs((long) number.scale()) <= MOST_DIGITS),
        Refusal.badInput(field, "最多30位数字", "has 30 digits at most"));
  }

  /** What {@code work} gives; fails with all that was noted, and with its own refusals. */
  public <T> T refuseOr(Supplier<T> work) {
    T done;
    try {
      done = work.get();
    } catch (Refused refused) {
      refusals.addAll(refused.refusals());
      throw new Refused(refusals);
    }
    refuse();
    return done;
  }

  public boolean isClean() {
    return refusals.isEmpty();
  }

  /** Fails with all that was noted; does nothing where nothing was. */
  public void refuse() {
    if (!refusals.isEmpty()) {
      throw new Refused(refusals);
    }
  }
}
