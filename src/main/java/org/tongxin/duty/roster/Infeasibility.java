package org.tongxin.duty.roster;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Which rules cannot hold together, where no turn is impossible on its own. */
final class Infeasibility {
  private static final double EFFORT = 2;

  private final RosterModel roster;

  private Infeasibility(Problem problem) {
    roster = new RosterModel(problem);
  }

  /** A set of conflicts none of which can be left out, of a problem that is infeasible. */
  static List<Conflict> of(Problem problem) {
    var infeasibility = new Infeasibility(problem);
    return ConflictWords.of(problem, infeasibility.smallest());
  }

  /**
   * Pins are left out first, then absences, so that they are named only where the rest could hold
   * without them; then the late turns before the early ones.
   */
  private Set<Cause> smallest() {
    Set<Cause> causes = new LinkedHashSet<>(roster.causes().keySet());
    for (ConflictKind kind : List.of(ConflictKind.PINS, ConflictKind.ABSENCES)) {
      causes = smaller(causes, causes.stream().filter(cause -> cause.kind() == kind).toList());
    }
    causes = core(causes);
    for (ConflictKind kind : leavingOut()) {
      for (Cause cause : List.copyOf(causes).reversed()) {
        causes = cause.kind() == kind ? smaller(causes, List.of(cause)) : causes;
      }
    }
    return causes;
  }

  private static List<ConflictKind> leavingOut() {
    return List.of(
        ConflictKind.PINS, ConflictKind.ABSENCES, ConflictKind.TOO_FEW, ConflictKind.GAP);
  }

  /** Without those, where the rest still cannot hold. */
  private Set<Cause> smaller(Set<Cause> causes, Collection<Cause> without) {
    Set<Cause> rest = new LinkedHashSet<>(causes);
    return rest.removeAll(without) && ask(rest).isInfeasible() ? rest : causes;
  }

  /** What the solver needed for its proof. */
  private Set<Cause> core(Set<Cause> causes) {
    CpSat answer = ask(causes);
    List<Integer> needed =
        answer.isInfeasible() ? answer.solver().sufficientAssumptionsForInfeasibility() : List.of();
    var core = new LinkedHashSet<Cause>();
    for (Map.Entry<Cause, BoolVar> cause : roster.causes().entrySet()) {
      if (needed.contains(cause.getValue().getIndex())) {
        core.add(cause.getKey());
      }
    }
    return core.isEmpty() || !ask(core).isInfeasible() ? causes : core;
  }

  private CpSat ask(Set<Cause> causes) {
    var literals = new ArrayList<Literal>();
    roster
        .causes()
        .forEach((cause, literal) -> {
          if (causes.contains(cause)) {
            literals.add(literal);
          }
        });
    roster.model().clearAssumptions();
    roster.model().addAssumptions(literals.toArray(Literal[]::new));
    return new CpSat(roster.model(), EFFORT);
  }
}
