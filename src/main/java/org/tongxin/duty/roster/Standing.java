package org.tongxin.duty.roster;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** How matters stand just before a turn of a roster, and whom round-robin prefers there. */
final class Standing {
  private final Problem problem;
  private final Slot slot;
  private final Rotation rotation;
  private final List<String> holders;
  private final Map<String, BigFraction> owed;

  private Standing(Problem problem, Slot slot, Rotation rotation, List<String> holders) {
    this.problem = problem;
    this.slot = slot;
    this.rotation = rotation;
    this.holders = holders;
    owed = rotation.owed(slot);
  }

  static Standing before(Problem problem, List<Assignment> roster, Slot slot) {
    var rotation = new Rotation(problem);
    problem.slots().stream()
        .takeWhile(earlier -> earlier.number() < slot.number())
        .forEach(one -> rotation.take(one, holders(problem, roster, one.number())));
    return new Standing(problem, slot, rotation, holders(problem, roster, slot.number()));
  }

  /** Of a period in a roster, in the listed order; empty where the roster lacks it. */
  static List<String> holders(Problem problem, List<Assignment> roster, int number) {
    return roster.stream()
        .filter(assignment -> assignment.number() == number)
        .findFirst()
        .map(assignment -> problem.listed(assignment.holders()))
        .orElse(List.of());
  }

  List<String> holders() {
    return holders;
  }

  BigFraction owed(String member) {
    return owed.getOrDefault(member, BigFraction.ZERO);
  }

  /** Of the holders, of whom there is at least one; the later in the list where two owe as much. */
  String owesLeast() {
    return holders.reversed().stream().min(Comparator.comparing(this::owed)).orElseThrow();
  }

  Why why(String member) {
    if (slot.gap()) {
      return Why.DECLARED_GAP;
    }
    if (holders.contains(member)) {
      return Why.HOLDS;
    }
    if (!slot.eligible().contains(member)) {
      return Why.NOT_ELIGIBLE;
    }
    if (slot.absent().contains(member)) {
      return Why.ABSENT;
    }
    if (slot.pinned().size() >= problem.rules().holders()) {
      return Why.PINNED_OTHER;
    }
    return rotation.tooSoon(slot, member) ? Why.TOO_SOON : outranked(member);
  }

  /** By which rule a holder holds the turn. */
  Ground ground(String holder) {
    if (slot.pinned().contains(holder)) {
      return Ground.PINNED;
    }
    if (!rotation.choice(slot).contains(holder)) {
      return Ground.SOLVER;
    }
    return problem.rules().order() == TurnOrder.LISTED ? Ground.NEXT_IN_LIST : Ground.OWES_MOST;
  }

  /** What sets it behind the last of those who were chosen; only the solver passes it over. */
  private Why outranked(String member) {
    Comparator<String> preference = rotation.preference(slot);
    return holders.stream()
        .filter(holder -> !slot.pinned().contains(holder))
        .max(preference)
        .filter(last -> preference.compare(last, member) < 0)
        .map(last -> behind(member, last))
        .orElse(Why.SOLVER);
  }

  private Why behind(String member, String last) {
    if (problem.rules().order() == TurnOrder.LISTED) {
      return Why.LATER_IN_LIST;
    }
    if (owed(member).compareTo(owed(last)) < 0) {
      return Why.OWES_LESS;
    }
    return rotation.lastServed(member) > rotation.lastServed(last) ? Why.FILLED : Why.LATER_IN_LIST;
  }
}
