package org.tongxin.matching.text;

/** Something in a text that is told instead of guessed. */
public record Fault(Kind kind, Phrase phrase) {

  /** What is wrong. */
  public enum Kind {
    /** No offer and no need was recognised in it; other languages than Chinese are not read. */
    NOTHING_RECOGNISED,
    /** There is a number, and no word tells what it counts. */
    AMOUNT_WITHOUT_UNIT,
    /** There is a number with its unit, and no word tells of what. */
    AMOUNT_ALONE,
    /** It ends before it begins, on one day. */
    TIME_BACKWARDS,
    /** It is to be on some days only, and on others only. */
    DAYS_CONTRADICT,
    /** What is excepted leaves nothing. */
    NO_TIME_LEFT
  }
}
