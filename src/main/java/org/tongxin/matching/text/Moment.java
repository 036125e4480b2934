package org.tongxin.matching.text;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tongxin.matching.text.TimeRule.Part;

/**
 * A time of day as it was written: 8点半, 下午3点15分, 18:30.
 *
 * @param part the part of the day that was said with it
 * @param marked whether it has 点 or a colon, as 早八 has not
 * @param end the first position after it
 */
record Moment(int hour, int minutes, @Nullable Part part, boolean marked, int end) {
  private static final int LAST_HOUR = 24;
  private static final int LAST_MINUTE = 59;

  static Optional<Moment> at(String text, int from, @Nullable Part part) {
    return Numerals.single(text, from)
        .filter(number -> number.small() >= 0 && number.small() <= LAST_HOUR)
        .map(number -> marked(text, number, part));
  }

  /** In minutes of its day. */
  int minute() {
    return minute(part);
  }

  /** In minutes of the day, if it is behind the word for {@code as}. */
  int minute(@Nullable Part as) {
    return as == null ? hour * 60 + minutes : as.minute(hour, minutes);
  }

  private static Moment marked(String text, Numeral number, @Nullable Part part) {
    int at = number.end();
    int hour = number.small();
    if (text.startsWith(":", at)) {
      Optional<Numeral> minutes = minutes(text, at + 1);
      return minutes
          .map(found -> new Moment(hour, found.small(), part, true, found.end()))
          .orElse(new Moment(hour, 0, part, false, at));
    }
    boolean mark =
        text.startsWith("点", at) || (text.startsWith("时", at) && !text.startsWith("时间", at));
    return mark ? behindMark(text, hour, at + 1, part) : new Moment(hour, 0, part, false, at);
  }

  private static Moment behindMark(String text, int hour, int from, @Nullable Part part) {
    int at = text.startsWith("钟", from) || text.startsWith("整", from) ? from + 1 : from;
    if (text.startsWith("半", at)) {
      return new Moment(hour, 30, part, true, at + 1);
    }
    if (text.startsWith("一刻", at) || text.startsWith("三刻", at)) {
      return new Moment(hour, text.charAt(at) == '一' ? 15 : 45, part, true, at + 2);
    }
    Optional<Numeral> minutes =
        minutes(text, at)
            .filter(found -> found.end() - at == 2 || text.startsWith("分", found.end()));
    return minutes
        .map(found ->
            new Moment(
                hour,
                found.small(),
                part,
                true,
                text.startsWith("分", found.end()) ? found.end() + 1 : found.end()))
        .orElse(new Moment(hour, 0, part, true, at));
  }

  private static Optional<Numeral> minutes(String text, int from) {
    return Numerals.single(text, from)
        .filter(found -> found.small() >= 0 && found.small() <= LAST_MINUTE);
  }
}
