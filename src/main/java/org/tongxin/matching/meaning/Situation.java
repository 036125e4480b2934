package org.tongxin.matching.meaning;

/**
 * Something that people help each other with.
 *
 * @param code such as s001
 * @param category such as PARKING
 * @param need as somebody says who needs it
 * @param offer as somebody says who offers it
 */
public record Situation(String code, String category, String need, String offer) {

  /** Both sentences. */
  String both() {
    return need + "。" + offer;
  }
}
