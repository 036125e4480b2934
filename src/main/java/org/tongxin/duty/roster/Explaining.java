package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/** Why a member holds a turn of a roster, or does not, and what it would take. */
public final class Explaining {
  private static final int IMPOSSIBLE = -1;

  private final Problem problem;
  private final List<Assignment> roster;
  private final Slot slot;
  private final String member;
  private final Standing standing;

  private Explaining(Problem problem, List<Assignment> roster, Slot slot, String member) {
    this.problem = problem;
    this.roster = roster;
    this.slot = slot;
    this.member = member;
    standing = Standing.before(problem, roster, slot);
  }

  /**
   * The reason, with the figures it rests on.
   *
   * @param roster as it was drafted from the problem or repaired
   * @param number of the period, from 0
   * @throws IllegalArgumentException where the problem has no such period
   */
  public static Reason why(Problem problem, List<Assignment> roster, int number, String member) {
    return new Explaining(problem, roster, problem.slot(number), member).reason();
  }

  /**
   * How many other turns would have to change for the member to have the turn; 0 where it holds it,
   * -1 where it is impossible. A solver looks for it, which may take seconds.
   *
   * @param roster as it was drafted from the problem or repaired
   * @param number of the period, from 0
   * @throws IllegalArgumentException where the problem has no such period
   * @throws IllegalStateException where the solver finds neither a roster nor that there is none
   */
  public static int moved(Problem problem, List<Assignment> roster, int number, String member) {
    return new Explaining(problem, roster, problem.slot(number), member).moved();
  }

  private Reason reason() {
    Why why = standing.why(member);
    BigFraction deficit = standing.owed(member);
    var words = new ReasonWords(slot.number(), deficit, problem.rules().minGap());
    return why == Why.HOLDS
        ? new Reason(why, words.holds(standing.ground(member)), deficit, BigFraction.ZERO)
        : new Reason(why, words.holdsNot(why), deficit, cost());
  }

  /** (m - 1)² - m² + (h + 1)² - h², where m is what the member owes at the end, h the holder. */
  private BigFraction cost() {
    if (standing.holders().isEmpty()) {
      return BigFraction.ZERO;
    }
    Map<String, BigFraction> end = atTheEnd();
    String holder = standing.owesLeast();
    BigFraction owes = end.getOrDefault(member, BigFraction.ZERO);
    return end.getOrDefault(holder, BigFraction.ZERO).subtract(owes).add(1).multiply(2);
  }

  private Map<String, BigFraction> atTheEnd() {
    var accounts = new Accounts(problem.members(), problem.opening().deficits());
    problem
        .slots()
        .forEach(one -> accounts.turn(one, Standing.holders(problem, roster, one.number())));
    return accounts.deficits();
  }

  private int moved() {
    if (standing.why(member) == Why.HOLDS) {
      return 0;
    }
    if (!slot.fits(member)) {
      return IMPOSSIBLE;
    }
    List<Slot> slots =
        problem.slots().stream()
            .map(one -> one.number() == slot.number() ? pinned() : one)
            .toList();
    var other = new Problem(problem.members(), slots, problem.rules(), problem.opening());
    return switch (Rostering.repair(other, roster)) {
      case Impossible _ -> IMPOSSIBLE;
      case Roster repaired -> differing(repaired);
    };
  }

  private Slot pinned() {
    var pinned = new ArrayList<>(slot.pinned());
    pinned.add(member);
    return new Slot(slot.number(), slot.eligible(), slot.absent(), pinned, false);
  }

  private int differing(Roster repaired) {
    return (int)
        repaired.assignments().stream()
            .filter(after -> after.number() != slot.number())
            .filter(
                after -> !after.holders().equals(Standing.holders(problem, roster, after.number())))
            .count();
  }
}
