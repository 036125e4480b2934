package org.tongxin.matching.search;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.tongxin.figures.Qualifier;
import org.tongxin.kernel.Text;
import org.tongxin.matching.TextAmount;
import org.tongxin.matching.TextAudience;
import org.tongxin.matching.TextFault;
import org.tongxin.matching.TextFaultKind;
import org.tongxin.matching.TextPhrase;
import org.tongxin.matching.TextTimes;
import org.tongxin.matching.text.Amount;
import org.tongxin.matching.text.Audience;
import org.tongxin.matching.text.Fault;
import org.tongxin.matching.text.Phrase;
import org.tongxin.matching.text.Precision;
import org.tongxin.matching.text.Season;
import org.tongxin.matching.text.Times;

/** What was read from a text, as callers are told of it. */
final class Told {
  private Told() {}

  static TextPhrase phrase(Phrase phrase) {
    return new TextPhrase(phrase.words(), phrase.start(), phrase.end());
  }

  static @Nullable TextAmount amount(@Nullable Amount amount) {
    return amount == null
        ? null
        : new TextAmount(
            amount.most(),
            amount.least(),
            qualifier(amount.precision()),
            amount.unitOfMeasure(),
            phrase(amount.phrase()));
  }

  static @Nullable TextAudience audience(@Nullable Audience audience) {
    return audience == null ? null : new TextAudience(audience.count(), phrase(audience.phrase()));
  }

  static @Nullable TextTimes times(Times times) {
    if (!times.isSaid()) {
      return null;
    }
    var all = new ArrayList<Text>();
    EnumSet.allOf(Season.class).stream()
        .filter(times.seasons()::contains)
        .map(Told::season)
        .forEach(all::add);
    if (!times.weekly().isEmpty()) {
      all.add(times.weekly().words());
    }
    return new TextTimes(
        all.stream().map(Text::zh).collect(Collectors.joining("；")),
        all.stream().map(Text::en).collect(Collectors.joining("; ")),
        times.phrases().stream().map(Told::phrase).toList());
  }

  static List<TextFault> faults(List<Fault> faults) {
    return faults.stream().map(Told::fault).toList();
  }

  private static TextFault fault(Fault fault) {
    Text text = text(fault.kind());
    return new TextFault(
        TextFaultKind.valueOf(fault.kind().name()),
        Objects.requireNonNull(text.zh()),
        Objects.requireNonNull(text.en()),
        phrase(fault.phrase()));
  }

  private static Text text(Fault.Kind kind) {
    return switch (kind) {
      case NOTHING_RECOGNISED ->
          new Text(
              "没有识别出供给或需求；目前只识读中文", "no offer and no need was recognised; only Chinese is read");
      case AMOUNT_WITHOUT_UNIT -> new Text("数字没有计量单位", "no word tells what the number counts");
      case AMOUNT_ALONE ->
          new Text("只有数量，没有说明是什么", "there is an amount, and no word tells of what");
      case TIME_BACKWARDS -> new Text("时段的结束早于开始", "the time ends before it begins");
      case DAYS_CONTRADICT -> new Text("所说的星期互相矛盾", "the days contradict each other");
      case NO_TIME_LEFT -> new Text("排除之后没有剩余时段", "what is excepted leaves no time");
    };
  }

  private static Text season(Season season) {
    return switch (season) {
      case SCHOOL_HOLIDAYS -> new Text("寒暑假", "school holidays");
      case WINTER_HOLIDAYS -> new Text("寒假", "winter holidays");
      case SUMMER_HOLIDAYS -> new Text("暑假", "summer holidays");
      case PUBLIC_HOLIDAYS -> new Text("节假日", "public holidays");
    };
  }

  private static @Nullable Qualifier qualifier(Precision precision) {
    return switch (precision) {
      case EXACT -> Qualifier.EXACT;
      case ABOUT -> Qualifier.ABOUT;
      case AT_LEAST -> Qualifier.AT_LEAST;
      case AT_MOST -> Qualifier.AT_MOST;
      case RANGE -> null;
    };
  }
}
