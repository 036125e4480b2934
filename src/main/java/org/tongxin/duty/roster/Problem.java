package org.tongxin.duty.roster;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * All that a roster is drafted from.
 *
 * @param members in the listed order; all who are eligible or pinned are among them
 * @param slots one period after the other, without holes
 */
public record Problem(List<Member> members, List<Slot> slots, Rules rules, Opening opening) {
  public Problem {
    members = List.copyOf(members);
    slots = List.copyOf(slots);
    Set<String> known = new HashSet<>();
    for (Member member : members) {
      if (!known.add(member.id())) {
        throw new IllegalArgumentException("listed twice: " + member.id());
      }
    }
    for (int turn = 0; turn < slots.size(); turn++) {
      Slot slot = slots.get(turn);
      if (slot.number() != slots.getFirst().number() + turn) {
        throw new IllegalArgumentException("out of order: period " + slot.number());
      }
      if (!known.containsAll(slot.eligible()) || !known.containsAll(slot.pinned())) {
        throw new IllegalArgumentException("somebody unknown in period " + slot.number());
      }
    }
  }

  /**
   * The slot of a period.
   *
   * @throws IllegalArgumentException where the roster has no such period
   */
  public Slot slot(int number) {
    int turn = slots.isEmpty() ? -1 : number - slots.getFirst().number();
    if (turn < 0 || turn >= slots.size()) {
      throw new IllegalArgumentException("the roster has no period " + number);
    }
    return slots.get(turn);
  }

  /** The ids of all members, in the listed order. */
  public List<String> ids() {
    return members.stream().map(Member::id).toList();
  }

  /** Those of {@code ids} that are members, in the listed order. */
  public List<String> listed(Collection<String> ids) {
    return members.stream().map(Member::id).filter(ids::contains).toList();
  }
}
