package org.tongxin.duty.roster;

import java.util.List;

/**
 * Who holds a turn.
 *
 * @param number of the period, from 0
 * @param holders in the listed order; empty for a declared gap
 */
public record Assignment(int number, List<String> holders) {
  public Assignment {
    holders = List.copyOf(holders);
  }
}
