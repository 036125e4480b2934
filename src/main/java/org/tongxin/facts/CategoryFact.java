package org.tongxin.facts;

import org.jspecify.annotations.Nullable;

/** One record of the categories file. It is our own classification and has no place in a text. */
record CategoryFact(String id, String nameZh, String nameEn, @Nullable String parent) {
  private static final String PREFIX = "cat-";

  /** The code of a category that the facts files write like {@code PARKING}. */
  static String code(String category) {
    return PREFIX + category.toLowerCase(java.util.Locale.ROOT).replace('_', '-');
  }
}
