package org.tongxin.calendar.file;

import java.util.List;
import java.util.Objects;
import org.tongxin.kernel.Text;

/**
 * What a calendar says: in Chinese, with the English in parentheses where there is one.
 *
 * @param location empty where no place is on record
 */
public record EntryWords(
    String summary, String description, String location, List<String> categories) {
  public EntryWords {
    summary = clean(summary);
    description = clean(description);
    location = clean(location);
    categories = categories.stream().map(EntryWords::clean).toList();
  }

  /** Both languages in one line. */
  public static String both(Text text) {
    String zh = Objects.requireNonNullElse(text.zh(), "");
    return text.en() == null ? zh : zh + " (" + text.en() + ")";
  }

  // A calendar holds no control characters but tabs and the ends of lines.
  static String clean(String words) {
    return words.replaceAll("\r\n?", "\n").replaceAll("[\\p{Cc}&&[^\n\t]]", "");
  }
}
