package org.tongxin.duty.roster;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Constraint;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * The rules as the solver sees them: a place is one member in one turn, true where it holds it, and
 * every constraint stands under the literal of its cause.
 */
final class RosterModel {
  private final Problem problem;
  private final CpModel model = CpSat.model();
  private final List<Map<String, BoolVar>> places = new ArrayList<>();
  private final Map<Cause, BoolVar> causes = new LinkedHashMap<>();

  RosterModel(Problem problem) {
    this.problem = problem;
    problem.slots().forEach(slot -> places.add(placesOf(slot)));
    for (int turn = 0; turn < places.size(); turn++) {
      if (!problem.slots().get(turn).gap()) {
        fill(turn);
      }
      keepApart(turn);
    }
  }

  CpModel model() {
    return model;
  }

  /** The eligible of each turn, in the listed order; empty for a declared gap. */
  List<Map<String, BoolVar>> places() {
    return places;
  }

  Map<Cause, BoolVar> causes() {
    return causes;
  }

  private Map<String, BoolVar> placesOf(Slot slot) {
    var places = new LinkedHashMap<String, BoolVar>();
    if (!slot.gap()) {
      problem
          .listed(slot.eligible())
          .forEach(id -> places.put(id, model.newBoolVar(slot.number() + " " + id)));
    }
    return places;
  }

  private void fill(int turn) {
    Slot slot = problem.slots().get(turn);
    Map<String, BoolVar> here = places.get(turn);
    under(
        new Cause(ConflictKind.TOO_FEW, turn),
        model.addEquality(sum(List.copyOf(here.values())), problem.rules().holders()));
    here.forEach((id, place) -> {
      if (slot.absent().contains(id)) {
        under(new Cause(ConflictKind.ABSENCES, turn), model.addEquality(place, 0));
      }
      if (slot.pinned().contains(id)) {
        under(new Cause(ConflictKind.PINS, turn), model.addEquality(place, 1));
      }
    });
  }

  /** At most one turn for each member in the window that ends with this turn. */
  private void keepApart(int turn) {
    int minGap = problem.rules().minGap();
    for (Map.Entry<String, BoolVar> place : places.get(turn).entrySet()) {
      var window = new ArrayList<BoolVar>();
      for (int earlier = Math.max(0, turn - minGap); earlier <= turn; earlier++) {
        BoolVar other = places.get(earlier).get(place.getKey());
        if (other != null) {
          window.add(other);
        }
      }
      int free = servedBefore(place.getKey(), minGap - turn) ? 0 : 1;
      if (window.size() > free) {
        under(new Cause(ConflictKind.GAP, turn), model.addLessOrEqual(sum(window), free));
      }
    }
  }

  private boolean servedBefore(String id, int reach) {
    List<Set<String>> recent = problem.opening().recent();
    return reach > 0
        && recent.subList(Math.max(0, recent.size() - reach), recent.size()).stream()
            .anyMatch(holders -> holders.contains(id));
  }

  private void under(Cause cause, Constraint constraint) {
    Literal literal =
        causes.computeIfAbsent(cause, one -> model.newBoolVar(one.kind() + " " + one.turn()));
    constraint.onlyEnforceIf(literal);
  }

  static LinearExpr sum(List<BoolVar> variables) {
    return LinearExpr.sum(variables.toArray(BoolVar[]::new));
  }
}
