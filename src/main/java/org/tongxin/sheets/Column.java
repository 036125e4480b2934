package org.tongxin.sheets;

/**
 * A column of a table. A file's header names it by either header or by its key.
 *
 * @param key small letters, for the code
 * @param required whether every row has to say something here
 * @param hintZh what to fill in, for those who fill in a template
 */
public record Column(
    String key, String headerZh, String headerEn, boolean required, String hintZh) {

  public static Column required(String key, String headerZh, String headerEn, String hintZh) {
    return new Column(key, headerZh, headerEn, true, hintZh);
  }

  public static Column optional(String key, String headerZh, String headerEn, String hintZh) {
    return new Column(key, headerZh, headerEn, false, hintZh);
  }
}
