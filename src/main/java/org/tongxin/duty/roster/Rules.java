package org.tongxin.duty.roster;

/**
 * What every roster of an alliance keeps to.
 *
 * @param holders how many hold one turn together, 1 to 10
 * @param minGap how many turns at least lie between two turns of one member, 0 to 100; 1 means
 *     nobody twice in a row. A declared gap counts as a turn that lies between.
 */
public record Rules(TurnOrder order, int holders, int minGap) {
  private static final int MOST_HOLDERS = 10;
  private static final int LONGEST_GAP = 100;

  public Rules {
    if (holders < 1 || holders > MOST_HOLDERS) {
      throw new IllegalArgumentException("a turn has 1 to 10 holders, not " + holders);
    }
    if (minGap < 0 || minGap > LONGEST_GAP) {
      throw new IllegalArgumentException("0 to 100 turns lie between, not " + minGap);
    }
  }
}
