package org.tongxin.matching.meaning;

import org.jspecify.annotations.Nullable;

/**
 * The words of a listing.
 *
 * @param title never blank
 * @param text null where there is none
 */
public record Words(String title, @Nullable String text) {
  public Words {
    if (title.isBlank()) {
      throw new IllegalArgumentException("words without a title");
    }
  }

  /** All of it, as a model reads it. */
  public String whole() {
    return title + "。" + (text == null ? "" : text);
  }
}
