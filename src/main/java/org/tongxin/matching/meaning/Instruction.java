package org.tongxin.matching.meaning;

/**
 * What the makers of the model put before whatever is looked for, and never before what is found.
 */
final class Instruction {
  private static final String TEXT = "为这个句子生成表示以用于检索相关文章：";

  private Instruction() {}

  static String before(String sentence) {
    return TEXT + sentence;
  }
}
