package org.tongxin.sheets;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Text;

/** Numbers and days as people write them; null for what is none. */
final class Values {
  static final Text NO_NUMBER = new Text("须为数字，最多30位", "is a number of 30 digits at most");
  static final Text NO_WHOLE = new Text("须为整数", "is a whole number");
  static final Text NO_DATE = new Text("须为日期，如2026-03-05", "is a date such as 2026-03-05");

  private static final int MOST_DIGITS = 30;
  private static final Pattern NUMBER =
      Pattern.compile("[+-]?([0-9]{1,3}(,[0-9]{3})+|[0-9]+)([.][0-9]+)?");
  private static final Pattern DATE =
      Pattern.compile("([0-9]{4})(-|/|年)([0-9]{1,2})(-|/|月)([0-9]{1,2})(日?)");

  private Values() {}

  static @Nullable BigDecimal number(String text) {
    String narrow = narrow(text);
    if (!NUMBER.matcher(narrow).matches()) {
      return null;
    }
    String digits = narrow.replace(",", "");
    return digits.replaceAll("[^0-9]", "").length() > MOST_DIGITS ? null : new BigDecimal(digits);
  }

  static @Nullable Integer whole(String text) {
    try {
      BigDecimal number = number(text);
      return number == null ? null : number.intValueExact();
    } catch (ArithmeticException e) {
      return null;
    }
  }

  static @Nullable LocalDate date(String text) {
    Matcher parts = DATE.matcher(narrow(text));
    if (!parts.matches() || !isConsistent(parts)) {
      return null;
    }
    try {
      return LocalDate.of(
          Integer.parseInt(parts.group(1)),
          Integer.parseInt(parts.group(3)),
          Integer.parseInt(parts.group(5)));
    } catch (DateTimeException e) {
      return null;
    }
  }

  private static boolean isConsistent(Matcher parts) {
    return parts.group(2).equals("年")
        ? parts.group(4).equals("月") && parts.group(6).equals("日")
        : parts.group(4).equals(parts.group(2)) && parts.group(6).isEmpty();
  }

  private static String narrow(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }
}
