package org.tongxin.matching.text;

import java.util.Set;

/** All the words to go by. They are data of the product, loaded once. */
public final class Rules {
  private final Concepts concepts;
  private final AmountRules amounts;
  private final TimeRules times;
  private final PhraseRules phrases;

  Rules(Concepts concepts, AmountRules amounts, TimeRules times, PhraseRules phrases) {
    this.concepts = concepts;
    this.amounts = amounts;
    this.times = times;
    this.phrases = phrases;
  }

  /**
   * The words of the product.
   *
   * @param categories codes of the categories that there are, such as cat-parking
   * @throws DamagedRules with every fault of the files
   */
  public static Rules load(Set<String> categories) {
    return RuleFiles.load(categories);
  }

  /**
   * The same for whatever taxonomy there is: categories that its words name need not be in it.
   *
   * @throws DamagedRules with every fault of the files
   */
  public static Rules load() {
    return RuleFiles.load();
  }

  public Concepts concepts() {
    return concepts;
  }

  AmountRules amounts() {
    return amounts;
  }

  TimeRules times() {
    return times;
  }

  PhraseRules phrases() {
    return phrases;
  }
}
