package org.tongxin.kernel;

import com.ibm.icu.text.Collator;
import com.ibm.icu.text.Normalizer2;
import com.ibm.icu.text.Transliterator;
import com.ibm.icu.util.ULocale;
import java.util.HexFormat;

/**
 * Brings names and search words to one form, so that 划船 and 劃船, Ａ and a, or é and e find one
 * another. Applied to what is written and to what is asked alike.
 */
public final class Folding {
  private static final Normalizer2 CASE_FOLD = Normalizer2.getNFKCCasefoldInstance();
  private static final Transliterator SIMPLIFY =
      Transliterator.getInstance("Traditional-Simplified; NFD; [:Nonspacing Mark:] Remove; NFC");

  // Collators are not thread-safe until frozen.
  private static final Collator PINYIN = Collator.getInstance(ULocale.SIMPLIFIED_CHINESE).freeze();

  private Folding() {}

  /**
   * Folded, with every run of characters that are neither letters nor digits turned into one space.
   */
  public static String fold(String text) {
    String folded = SIMPLIFY.transliterate(CASE_FOLD.normalize(text));
    return folded.replaceAll("[^\\p{L}\\p{N}]+", " ").strip();
  }

  /**
   * A key that sorts names as a Chinese reader expects, by pinyin and then by id, so that no two
   * are the same.
   */
  public static String sortKey(String name, String id) {
    return HexFormat.of().formatHex(PINYIN.getCollationKey(name).toByteArray()) + id;
  }

  /** Loads the tables, which takes a moment that no request should spend. */
  public static void warmUp() {
    fold(sortKey("划船", ""));
  }
}
