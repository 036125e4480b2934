package org.tongxin.sheets;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The texts that a workbook's cells point to by their number, trimmed. */
final class SharedStrings {
  private final List<String> strings = new ArrayList<>();

  private SharedStrings() {}

  /**
   * @param part null for a workbook that has none
   */
  static SharedStrings of(Archive archive, @Nullable String part) {
    var shared = new SharedStrings();
    if (part == null) {
      return shared;
    }
    long characters = 0;
    try (XmlPart xml = archive.part(part)) {
      while (xml.next()) {
        if (xml.starts("si")) {
          // Trimmed here, so that cells that share a text share its memory too.
          String text = XlsxText.unescaped(xml.words()).strip();
          characters += text.length();
          if (characters > Limits.SHARED_CHARACTERS
              || shared.strings.size() == Limits.SHARED_STRINGS) {
            throw Unfit.BOMB.found();
          }
          shared.strings.add(text);
        }
      }
    }
    return shared;
  }

  String get(String number) {
    int index = XlsxText.whole(number);
    if (index >= strings.size()) {
      throw Unfit.DAMAGED.found();
    }
    return strings.get(index);
  }
}
