package org.tongxin.duty.roster;

/**
 * Somebody who takes turns.
 *
 * @param weight what it owes beside the others, 1 or more: 2 owes twice what 1 owes
 */
public record Member(String id, int weight) {
  public Member {
    if (weight < 1) {
      throw new IllegalArgumentException("a weight of " + weight);
    }
  }
}
