package org.tongxin.practice;

import java.util.List;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * One sort of thing that some members of a practice alliance offer and others need.
 *
 * @param agreed how much of the first offer the first need has by an accepted pledge; 0 for none
 */
record Trade(Goods goods, List<Share> offers, List<Share> needs, int agreed) {
  Trade {
    offers = List.copyOf(offers);
    needs = List.copyOf(needs);
  }

  /**
   * What it is. Everybody calls it the same, so that only amounts tell its needs apart.
   *
   * @param category code of its category in the founding data
   * @param word in the codes of its listings
   */
  record Goods(String category, String word, String zh, String en, UnitOfMeasure measure) {}

  /** So much of it, of a member by its place in the list of members. */
  record Share(int member, int amount) {}
}
