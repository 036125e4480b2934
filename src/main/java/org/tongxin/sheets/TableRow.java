package org.tongxin.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Text;

/**
 * A row with its cells by their columns' keys. What cannot be read is noted as its cell's fault and
 * given as null; so is an empty cell, which is a fault only in a required column.
 */
public final class TableRow {
  private static final Text REQUIRED = new Text("必填", "it is required");
  private static final Text NO_FLAG = new Text("须为“是”或“否”", "is yes or no");
  private static final Text NO_CHOICE = new Text("须为下列之一：%s", "is one of: %s");
  private static final int MOST_WORDS = 60;
  private static final Pattern SEPARATORS = Pattern.compile("[;；,，、\\r\\n]");
  private static final Map<String, Boolean> FLAGS =
      Map.of("是", true, "true", true, "yes", true, "否", false, "false", false, "no", false);

  private final Headers headers;
  private final Row row;
  private final Map<Integer, CellFault> faults = new TreeMap<>();

  TableRow(Headers headers, Row row) {
    this.headers = headers;
    this.row = row;
    row.faults().forEach(this::note);
    headers.strays(row).forEach(place -> note(place, Headers.NO_HEADER));
    for (Column column : headers.required()) {
      Integer place = headers.place(column.key());
      if (place != null && row.cell(place).isEmpty()) {
        note(place, REQUIRED);
      }
    }
  }

  /** As the spreadsheet shows it. */
  public int number() {
    return row.number();
  }

  /** Whether nothing was wrong so far. */
  public boolean isClean() {
    return faults.isEmpty();
  }

  public @Nullable String text(String key) {
    String written = written(key);
    return written.isEmpty() ? null : written;
  }

  /** A decimal number of at most 30 digits; commas between thousands and wide digits are read. */
  public @Nullable BigDecimal number(String key) {
    return parsed(key, Values::number, Values.NO_NUMBER);
  }

  public @Nullable Integer whole(String key) {
    return parsed(key, Values::whole, Values.NO_WHOLE);
  }

  /** A day, written 2026-03-05, 2026/3/5 or 2026年3月5日. */
  public @Nullable LocalDate date(String key) {
    return parsed(key, Values::date, Values.NO_DATE);
  }

  /** 是 or 否, true or false, yes or no. */
  public @Nullable Boolean flag(String key) {
    return parsed(key, text -> FLAGS.get(Folding.fold(text)), NO_FLAG);
  }

  /**
   * One of several values.
   *
   * @param words every word for each value, in any language; case and width do not matter
   */
  public <V> @Nullable V choice(String key, Map<String, V> words) {
    String all = String.join(" / ", words.keySet().stream().sorted().limit(MOST_WORDS).toList());
    return parsed(
        key,
        text -> {
          String folded = Folding.fold(text);
          return words.entrySet().stream()
              .filter(word -> Folding.fold(word.getKey()).equals(folded))
              .map(Map.Entry::getValue)
              .findFirst()
              .orElse(null);
        },
        NO_CHOICE.formatted(all));
  }

  /** Texts between ; ； , ， 、 or new lines, without the empty ones. */
  public List<String> list(String key) {
    return Arrays.stream(SEPARATORS.split(written(key)))
        .map(String::strip)
        .filter(text -> !text.isEmpty())
        .toList();
  }

  /** Notes what the caller finds wrong with a cell; the first fault of a cell stands. */
  public void fault(String key, Text reason) {
    Integer place = headers.place(key);
    if (place != null) {
      note(place, reason);
    } else {
      faults.putIfAbsent(-1, CellFault.at(row.number(), 0, headers.column(key).headerZh(), reason));
    }
  }

  /** What was wrong so far, from left to right. */
  public List<CellFault> faults() {
    return new ArrayList<>(faults.values());
  }

  private <V> @Nullable V parsed(String key, Function<String, @Nullable V> parse, Text otherwise) {
    String written = written(key);
    if (written.isEmpty()) {
      return null;
    }
    @Nullable V value = parse.apply(written);
    if (value == null) {
      fault(key, otherwise);
    }
    return value;
  }

  private String written(String key) {
    Integer place = headers.column(key) == null ? null : headers.place(key);
    return place == null ? "" : row.cell(place);
  }

  private void note(int place, Text reason) {
    faults.putIfAbsent(place, headers.fault(row.number(), place, reason));
  }
}
