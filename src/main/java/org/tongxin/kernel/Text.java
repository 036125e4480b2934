package org.tongxin.kernel;

import org.jspecify.annotations.Nullable;

/**
 * The same words in Chinese and in English; either may be missing where a source has only the
 * other.
 */
public record Text(@Nullable String zh, @Nullable String en) {

  /** In the language asked for, else in the other one, else empty. */
  public String in(Language language) {
    String first = language == Language.ZH ? zh : en;
    String second = language == Language.ZH ? en : zh;
    return first != null ? first : second != null ? second : "";
  }

  /** Both languages filled by {@link String#format}. */
  public Text formatted(Object... arguments) {
    return new Text(
        zh == null ? null : zh.formatted(arguments), en == null ? null : en.formatted(arguments));
  }
}
