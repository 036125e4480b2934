package org.tongxin.duty.roster;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.IntVar;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * The roster that keeps every rule and is nearest to another one: first in the number of turns that
 * differ, then in what all owe at the end, then in the listed order.
 */
final class LeastChange {
  private static final double LAST_EFFORT = 60;
  private static final long SCALE = 1_000_000;

  private final Problem problem;
  private final List<Assignment> before;
  private final RosterModel roster;

  /**
   * @param effort how long to search for the least of it; the best found so far is taken then
   */
  private record Aim(LinearArgument least, double effort) {}

  private LeastChange(Problem problem, List<Assignment> before) {
    this.problem = problem;
    this.before = before;
    roster = new RosterModel(problem);
    roster.causes().values().forEach(cause -> roster.model().addEquality(cause, 1));
  }

  /**
   * Empty where no roster keeps every rule.
   *
   * @param before one for each slot, in order
   * @throws IllegalStateException where the solver finds neither a roster nor that there is none
   */
  static Optional<List<Assignment>> from(Problem problem, List<Assignment> before) {
    return new LeastChange(problem, before).solve();
  }

  private Optional<List<Assignment>> solve() {
    hint(before);
    Optional<List<Assignment>> best = Optional.empty();
    for (Aim aim : aims()) {
      roster.model().minimize(aim.least());
      var answer = new CpSat(roster.model(), aim.effort());
      if (!answer.hasSolution()) {
        return best.isPresent() || answer.isInfeasible() ? best : any();
      }
      best = Optional.of(read(answer));
      hint(best.get());
      roster.model().addLessOrEqual(aim.least(), answer.solver().value(aim.least()));
    }
    return best;
  }

  /** One after the other; the last only settles which of many equals it is. */
  private List<Aim> aims() {
    return List.of(new Aim(changes(), 5), new Aim(imbalance(), 2), new Aim(lateness(), 0.1));
  }

  /** The last resort: any roster, with a longer search. */
  private Optional<List<Assignment>> any() {
    roster.model().clearObjective();
    var answer = new CpSat(roster.model(), LAST_EFFORT);
    if (!answer.hasSolution() && !answer.isInfeasible()) {
      throw new IllegalStateException("the solver gave up on " + before.size() + " turns");
    }
    return answer.hasSolution() ? Optional.of(read(answer)) : Optional.empty();
  }

  /** How many turns differ; those that cannot stay are left out, as they count in any case. */
  private LinearExpr changes() {
    var changes = new ArrayList<BoolVar>();
    for (int turn = 0; turn < before.size(); turn++) {
      List<String> holders = before.get(turn).holders();
      Map<String, BoolVar> places = roster.places().get(turn);
      var held = new ArrayList<BoolVar>();
      places.forEach((id, place) -> {
        if (holders.contains(id)) {
          held.add(place);
        }
      });
      if (held.size() == problem.rules().holders() && held.size() == holders.size()) {
        BoolVar changed = roster.model().newBoolVar("changed " + turn);
        roster.model().addEquality(RosterModel.sum(held), held.size()).onlyEnforceIf(changed.not());
        changes.add(changed);
      }
    }
    return RosterModel.sum(changes);
  }

  /** The sum of what each owes or is owed at the end, scaled to whole numbers. */
  private LinearExpr imbalance() {
    var accounts = new Accounts(problem.members(), problem.opening().deficits());
    var sum = LinearExpr.newBuilder();
    for (String id : problem.ids()) {
      BigFraction due = accounts.deficit(id);
      for (Slot slot : problem.slots()) {
        due = slot.gap() ? due : due.add(accounts.share(slot, id, problem.rules().holders()));
      }
      sum.add(distance(id, Math.round(due.multiply(BigFraction.of(SCALE)).doubleValue())));
    }
    return sum.build();
  }

  /**
   * The distance of whole turns from what is due, as the largest of three lines: down to the whole
   * number below, from there to the one above, and up. The middle one says that no turn is served
   * in parts, without which the solver finds its proof only by trying.
   */
  private IntVar distance(String id, long due) {
    long below = Math.floorDiv(due, SCALE);
    long rest = Math.floorMod(due, SCALE);
    long most = Math.abs(due) + SCALE * problem.slots().size();
    IntVar distance = roster.model().newIntVar(0, most, "owed " + id);
    List<BoolVar> turns = turnsOf(id);
    atLeast(distance, turns, -SCALE, due);
    atLeast(distance, turns, SCALE - 2 * rest, rest - (SCALE - 2 * rest) * below);
    atLeast(distance, turns, SCALE, -due);
    return distance;
  }

  private List<BoolVar> turnsOf(String id) {
    var turns = new ArrayList<BoolVar>();
    for (Map<String, BoolVar> places : roster.places()) {
      BoolVar place = places.get(id);
      if (place != null) {
        turns.add(place);
      }
    }
    return turns;
  }

  private void atLeast(IntVar distance, List<BoolVar> turns, long slope, long constant) {
    LinearExprBuilder line = LinearExpr.newBuilder().add(constant);
    turns.forEach(turn -> line.addTerm(turn, slope));
    roster.model().addGreaterOrEqual(distance, line.build());
  }

  /** Less where the early turns go to those who come first in the list. */
  private LinearExpr lateness() {
    List<String> ids = problem.ids();
    LinearExprBuilder sum = LinearExpr.newBuilder();
    int turns = roster.places().size();
    for (int turn = 0; turn < turns; turn++) {
      int weight = turns - turn;
      roster
          .places()
          .get(turn)
          .forEach((id, place) -> sum.addTerm(place, (long) weight * ids.indexOf(id)));
    }
    return sum.build();
  }

  private void hint(List<Assignment> assignments) {
    roster.model().clearHints();
    for (int turn = 0; turn < assignments.size(); turn++) {
      List<String> holders = assignments.get(turn).holders();
      roster
          .places()
          .get(turn)
          .forEach((id, place) -> roster.model().addHint(place, holders.contains(id)));
    }
  }

  private List<Assignment> read(CpSat answer) {
    var assignments = new ArrayList<Assignment>();
    for (int turn = 0; turn < roster.places().size(); turn++) {
      List<String> holders =
          roster.places().get(turn).entrySet().stream()
              .filter(place -> answer.solver().booleanValue(place.getValue()))
              .map(Map.Entry::getKey)
              .toList();
      assignments.add(new Assignment(problem.slots().get(turn).number(), holders));
    }
    return List.copyOf(assignments);
  }
}
