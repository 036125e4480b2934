package org.tongxin.duty.roster;

import java.util.List;
import org.tongxin.kernel.Text;

/**
 * A constraint that a roster founders on, alone or together with those beside it.
 *
 * @param turns the numbers of the periods, ascending, from 0
 * @param members whom it is about, in the listed order; empty where it is about all
 * @param words for people, who count turns from 1
 */
public record Conflict(ConflictKind kind, List<Integer> turns, List<String> members, Text words) {
  public Conflict {
    turns = List.copyOf(turns);
    members = List.copyOf(members);
  }
}
