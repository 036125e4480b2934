package org.tongxin.matching.text;

import java.math.BigDecimal;
import java.util.Optional;

/** Reads numbers: 30, 1.5万, 三十, 两百余, 二三十, 20-30. */
final class Numerals {
  private static final int MOST_DIGITS = 12;
  private static final String RANGES = "-~–—到至";
  private static final String SCALES = "百千万亿";

  private Numerals() {}

  /** The number that begins at {@code from}, with a range and what is said behind it (余, 多, 来). */
  static Optional<Numeral> at(String text, int from) {
    return single(text, from)
        .map(low -> {
          boolean joined = low.end() < text.length() && RANGES.indexOf(text.charAt(low.end())) >= 0;
          return joined
              ? single(text, low.end() + 1).map(high -> range(low, high)).orElse(low)
              : low;
        });
  }

  /** The same without a range, as in times of day. */
  static Optional<Numeral> single(String text, int from) {
    if (from >= text.length()) {
      return Optional.empty();
    }
    return isDigit(text.charAt(from))
        ? arabic(text, from).map(number -> tail(text, number))
        : ChineseNumeral.at(text, from).map(number -> tail(text, number));
  }

  static boolean isDigit(char mark) {
    return mark >= '0' && mark <= '9';
  }

  /** 三到五万 is 30,000 to 50,000. */
  private static Numeral range(Numeral low, Numeral high) {
    BigDecimal least = low.least();
    BigDecimal myriad = BigDecimal.valueOf(10_000);
    if (least.compareTo(BigDecimal.valueOf(100)) < 0 && high.most().compareTo(myriad) >= 0) {
      least = least.multiply(myriad);
    }
    return high.most().compareTo(least) > 0
        ? new Numeral(high.end(), least, high.most(), Precision.RANGE)
        : low;
  }

  private static Optional<Numeral> arabic(String text, int from) {
    int at = from;
    while (at < text.length() && (isDigit(text.charAt(at)) || isInner(text, at))) {
      at++;
    }
    String digits = text.substring(from, at).replace(",", "");
    boolean plain =
        digits.length() <= MOST_DIGITS && digits.indexOf('.') == digits.lastIndexOf('.');
    return plain ? Optional.of(scaled(text, at, new BigDecimal(digits))) : Optional.empty();
  }

  /** A point between digits, or a comma before three of them. */
  private static boolean isInner(String text, int at) {
    if (at + 1 >= text.length() || at == 0 || !isDigit(text.charAt(at - 1))) {
      return false;
    }
    return switch (text.charAt(at)) {
      case '.' -> isDigit(text.charAt(at + 1));
      case ',' -> digitsFrom(text, at + 1) == 3;
      default -> false;
    };
  }

  private static int digitsFrom(String text, int from) {
    int count = 0;
    while (count < 4 && from + count < text.length() && isDigit(text.charAt(from + count))) {
      count++;
    }
    return count;
  }

  private static Numeral scaled(String text, int end, BigDecimal value) {
    Numeral number = Numeral.exact(end, value);
    while (number.end() < text.length() && SCALES.indexOf(text.charAt(number.end())) >= 0) {
      BigDecimal factor = ChineseNumeral.scale(text.charAt(number.end()));
      number = number.times(number.end() + 1, factor);
      if (number.end() - end >= 2) {
        break;
      }
    }
    return Numeral.exact(number.end(), whole(number.least()));
  }

  /** 1.5万 is 15000 and not 15000.0. */
  private static BigDecimal whole(BigDecimal value) {
    BigDecimal stripped = value.stripTrailingZeros();
    return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
  }

  private static Numeral tail(String text, Numeral number) {
    if (number.end() >= text.length()) {
      return number;
    }
    return switch (text.charAt(number.end())) {
      case '余', '多' -> number.said(number.end() + 1, Precision.AT_LEAST);
      case '来', '几' -> number.said(number.end() + 1, Precision.ABOUT);
      default -> number;
    };
  }
}
