package org.tongxin.matching.text;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * A number in Chinese figures. Two neighbouring digits are a range: 七八, 二三十, 十五六. Three and more,
 * or such with a zero, are a number digit by digit: 二〇二六.
 */
final class ChineseNumeral {
  private static final String DIGITS = "〇一二三四五六七八九";
  private static final String SCALES = "十百千万亿";
  private static final String AFTER_BARE_SCALE = "余来多人";
  private static final int LONGEST = 16;

  private final String text;
  private final int from;
  private int at;
  private long total;
  private long section;
  private long low = -1;
  private long high = -1;
  private long lastScale = 1;
  private long spread;

  private ChineseNumeral(String text, int from) {
    this.text = text;
    this.from = from;
    this.at = from;
  }

  static Optional<Numeral> at(String text, int from) {
    char first = text.charAt(from);
    if (first == '半') {
      return Optional.of(Numeral.exact(from + 1, new BigDecimal("0.5")));
    }
    if (first == '几' || first == '数') {
      return several(text, from);
    }
    return digit(first) >= 0 || first == '十' || isBareScale(text, from)
        ? new ChineseNumeral(text, from).read()
        : Optional.empty();
  }

  static BigDecimal scale(char mark) {
    return BigDecimal.valueOf(
        switch (mark) {
          case '十' -> 10L;
          case '百' -> 100L;
          case '千' -> 1000L;
          case '万' -> 10_000L;
          default -> 100_000_000L;
        });
  }

  /** 百余, 千来: one hundred, one thousand, without saying one. */
  private static boolean isBareScale(String text, int from) {
    return SCALES.indexOf(text.charAt(from)) >= 0
        && from + 1 < text.length()
        && AFTER_BARE_SCALE.indexOf(text.charAt(from + 1)) >= 0;
  }

  /** 几十, 数百: at least two of them. 几 alone is no number. */
  private static Optional<Numeral> several(String text, int from) {
    boolean scaled = from + 1 < text.length() && SCALES.indexOf(text.charAt(from + 1)) >= 0;
    if (!scaled) {
      return Optional.empty();
    }
    BigDecimal least = scale(text.charAt(from + 1)).multiply(BigDecimal.TWO);
    return Optional.of(new Numeral(from + 2, least, least, Precision.AT_LEAST));
  }

  private static int digit(char mark) {
    return switch (mark) {
      case '两' -> 2;
      case '零' -> 0;
      default -> DIGITS.indexOf(mark);
    };
  }

  private Optional<Numeral> read() {
    int run = digitsFrom();
    if (run >= 3) {
      return byDigits(run);
    }
    while (at < text.length() && at - from < LONGEST && step(text.charAt(at))) {
      at++;
    }
    closeDigit();
    BigDecimal most = BigDecimal.valueOf(total + section);
    return Optional.of(
        spread == 0
            ? Numeral.exact(at, most)
            : new Numeral(at, most.subtract(BigDecimal.valueOf(spread)), most, Precision.RANGE));
  }

  private int digitsFrom() {
    int run = 0;
    while (run < LONGEST && from + run < text.length() && digit(text.charAt(from + run)) >= 0) {
      run++;
    }
    return run;
  }

  private Optional<Numeral> byDigits(int run) {
    if (run > 12) {
      return Optional.empty();
    }
    long value = 0;
    for (int offset = 0; offset < run; offset++) {
      value = value * 10 + digit(text.charAt(from + offset));
    }
    return Optional.of(Numeral.exact(from + run, BigDecimal.valueOf(value)));
  }

  private boolean step(char mark) {
    int digit = digit(mark);
    if (digit >= 0) {
      return takeDigit(digit);
    }
    if (SCALES.indexOf(mark) < 0) {
      return false;
    }
    takeScale(scale(mark).longValueExact());
    return true;
  }

  private boolean takeDigit(int digit) {
    if (high >= 0) {
      if (spread != 0 || digit <= high || high == 0) {
        return high == 0 && replace(digit);
      }
      low = high;
    }
    high = digit;
    return true;
  }

  private boolean replace(int digit) {
    high = digit;
    lastScale = 1;
    return true;
  }

  private void takeScale(long scale) {
    long count = high < 0 ? (section == 0 || scale < 10_000 ? 1 : 0) : high;
    if (low >= 0) {
      spread = (high - low) * scale;
      low = -1;
    }
    if (scale < 10_000) {
      section += count * scale;
    } else {
      spread *= section > 0 && high < 0 ? scale : 1;
      total += (section + (high < 0 && section > 0 ? 0 : count)) * scale;
      section = 0;
    }
    high = -1;
    lastScale = scale;
  }

  /** 一百五 is 150, 两万三 is 23,000; 一百零五 is 105. */
  private void closeDigit() {
    if (high < 0) {
      return;
    }
    boolean zero = at >= 2 && digit(text.charAt(at - 2)) == 0;
    long unit = lastScale >= 100 && !zero && low < 0 ? lastScale / 10 : 1;
    section += high * unit;
    if (low >= 0) {
      spread = high - low;
    }
  }
}
