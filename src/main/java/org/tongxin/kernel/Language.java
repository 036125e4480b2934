package org.tongxin.kernel;

import java.util.List;
import java.util.Locale;
import java.util.Locale.LanguageRange;
import org.jspecify.annotations.Nullable;

/** The two languages that labels and messages come in. */
public enum Language {
  ZH,
  EN;

  private static final List<Locale> OFFERED = List.of(Locale.ENGLISH, Locale.CHINESE);

  /**
   * The better match for an Accept-Language header; English where there is none or it cannot be
   * read.
   */
  public static Language of(@Nullable String acceptLanguage) {
    if (acceptLanguage == null || acceptLanguage.isBlank()) {
      return EN;
    }
    try {
      Locale best = Locale.lookup(LanguageRange.parse(acceptLanguage), OFFERED);
      return Locale.CHINESE.equals(best) ? ZH : EN;
    } catch (IllegalArgumentException unreadable) {
      return EN;
    }
  }
}
