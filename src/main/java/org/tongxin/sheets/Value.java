package org.tongxin.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What a cell is filled with. */
public sealed interface Value {
  Value NOTHING = new Words("");

  /** Always text to the spreadsheet program, never a formula. */
  record Words(String text) implements Value {}

  record Figure(BigDecimal number) implements Value {}

  record Day(LocalDate date) implements Value {}

  /** Written 是 or 否, yes or no. */
  record Flag(boolean on) implements Value {}

  static Value of(@Nullable String text) {
    return text == null ? NOTHING : new Words(text);
  }

  static Value of(@Nullable BigDecimal number) {
    return number == null ? NOTHING : new Figure(number);
  }

  static Value of(long number) {
    return new Figure(BigDecimal.valueOf(number));
  }

  static Value of(@Nullable LocalDate date) {
    return date == null ? NOTHING : new Day(date);
  }

  static Value of(boolean on) {
    return new Flag(on);
  }
}
