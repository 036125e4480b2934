package org.tongxin.duty.roster;

import java.math.BigInteger;
import org.apache.commons.numbers.fraction.BigFraction;
import org.tongxin.kernel.Text;

/** Reasons in words, for people, who count turns from 1. */
final class ReasonWords {
  private final int turn;
  private final Text balance;
  private final int minGap;

  ReasonWords(int number, BigFraction deficit, int minGap) {
    turn = number + 1;
    balance = balance(deficit);
    this.minGap = minGap;
  }

  Text holds(Ground ground) {
    return switch (ground) {
      case PINNED -> words("第%d轮已固定由其承担", "it is fixed as a holder of turn %d");
      case OWES_MOST -> owing("第%d轮由欠得最多的成员承担", "turn %d goes to whoever owes most");
      case NEXT_IN_LIST -> words("第%d轮按名单顺序轮到它", "it is next in the list at turn %d");
      case SOLVER -> words("第%d轮排给它，才能使全部规则成立", "turn %d is given to it so that every rule holds");
    };
  }

  /**
   * Why it does not hold the turn.
   *
   * @throws IllegalArgumentException for HOLDS
   */
  Text holdsNot(Why why) {
    return switch (why) {
      case HOLDS -> throw new IllegalArgumentException("it holds turn " + turn);
      case NOT_ELIGIBLE -> words("第%d轮不应由其承担", "it is not eligible for turn %d");
      case ABSENT -> words("第%d轮它缺席", "it is absent in turn %d");
      case PINNED_OTHER -> words("第%d轮已固定由其他成员承担", "turn %d is fixed for others");
      case TOO_SOON -> tooSoon();
      case OWES_LESS -> owing("第%d轮的承担者欠得更多", "the holders of turn %d owe more");
      case LATER_IN_LIST ->
          words("第%d轮的承担者在名单中排在它之前", "the holders of turn %d come before it in the list");
      case FILLED ->
          words("第%d轮的承担者欠得一样多，且等得更久", "the holders of turn %d owe as much and have waited longer");
      case DECLARED_GAP -> words("第%d轮是声明的空档", "turn %d is a declared gap");
      case SOLVER ->
          words("第%d轮排给别的成员，才能使全部规则成立", "turn %d is given to others so that every rule holds");
    };
  }

  private Text tooSoon() {
    return new Text(
            "第%d轮离它的另一轮太近，其间至少须隔%d轮",
            "turn %d is too close to another turn of its own: at least %d have to lie between")
        .formatted(turn, minGap);
  }

  private Text words(String zh, String en) {
    return new Text(zh, en).formatted(turn);
  }

  private Text owing(String zh, String en) {
    return new Text(zh + "，" + balance.zh(), en + "; " + balance.en()).formatted(turn);
  }

  private static Text balance(BigFraction deficit) {
    Text words =
        deficit.signum() < 0
            ? new Text("它多承担了%s轮", "it is ahead of its share by %s turns")
            : new Text("它欠%s轮", "it owes %s turns");
    return words.formatted(written(deficit.abs()));
  }

  /** "2", "1/3". */
  private static String written(BigFraction fraction) {
    return fraction.getDenominator().equals(BigInteger.ONE)
        ? fraction.getNumerator().toString()
        : fraction.getNumerator() + "/" + fraction.getDenominator();
  }
}
