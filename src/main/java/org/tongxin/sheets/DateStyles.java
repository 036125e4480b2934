package org.tongxin.sheets;

import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Which of a workbook's cell styles show a number as a date or a time. */
final class DateStyles {
  private static final Pattern NO_LETTERS =
      Pattern.compile("\"[^\"]*\"|\\\\.|_.|\\*.|\\[[^\\]]*\\]", Pattern.DOTALL);
  private static final Pattern ELAPSED = Pattern.compile("\\[(h+|m+|s+)\\]");
  private static final Pattern DATE_LETTER = Pattern.compile("[ymdhs]");

  private final BitSet dates = new BitSet();
  private int styles;

  private DateStyles() {}

  /**
   * @param part null for a workbook that has none
   */
  static DateStyles of(Archive archive, @Nullable String part) {
    var found = new DateStyles();
    if (part != null) {
      try (XmlPart xml = archive.part(part)) {
        found.read(xml);
      }
    }
    return found;
  }

  boolean isDate(@Nullable String style) {
    return style != null && dates.get(XlsxText.whole(style));
  }

  private void read(XmlPart xml) {
    Map<String, Boolean> own = new HashMap<>();
    boolean ofCells = false;
    while (xml.next()) {
      if (xml.starts("numFmt")) {
        own.put(required(xml, "numFmtId"), isDateFormat(required(xml, "formatCode")));
      } else if (xml.starts("cellXfs")) {
        ofCells = true;
      } else if (xml.ends("cellXfs")) {
        ofCells = false;
      } else if (ofCells && xml.starts("xf")) {
        String format = Objects.requireNonNullElse(xml.attribute("numFmtId"), "0");
        dates.set(styles++, own.computeIfAbsent(format, id -> isBuiltIn(XlsxText.whole(id))));
      }
      if (styles > Limits.STYLES || own.size() > Limits.STYLES) {
        throw Unfit.BOMB.found();
      }
    }
  }

  private static String required(XmlPart xml, String attribute) {
    @Nullable String value = xml.attribute(attribute);
    if (value == null) {
      throw Unfit.DAMAGED.found();
    }
    return value;
  }

  // 27 to 36 and 50 to 58 are dates in Chinese, Japanese and Korean editions, 46 is elapsed time.
  private static boolean isBuiltIn(int id) {
    return (id >= 14 && id <= 22)
        || (id >= 27 && id <= 36)
        || id == 45
        || id == 47
        || (id >= 50 && id <= 58);
  }

  private static boolean isDateFormat(String code) {
    String positive = code.toLowerCase(java.util.Locale.ROOT).split(";", 2)[0];
    return !ELAPSED.matcher(positive).find()
        && !positive.contains("general")
        && DATE_LETTER.matcher(NO_LETTERS.matcher(positive).replaceAll("")).find();
  }
}
