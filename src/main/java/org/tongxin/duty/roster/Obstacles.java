package org.tongxin.duty.roster;

import static org.tongxin.duty.roster.ConflictKind.ABSENCES;
import static org.tongxin.duty.roster.ConflictKind.NOBODY_ELIGIBLE;
import static org.tongxin.duty.roster.ConflictKind.TOO_FEW;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import org.tongxin.kernel.Text;

/** What makes a turn impossible on its own, found without the solver. */
final class Obstacles {
  private static final Text NOBODY = new Text("%s没有任何成员应当承担", "nobody is eligible for %s");
  private static final Text FEW =
      new Text("%%s应有%d位承担者，而应承担的成员不够", "%%s: there have to be %d holders, and fewer are eligible");
  private static final Text AWAY =
      new Text("%%s应有%d位承担者，而太多成员缺席", "%%s: there have to be %d holders, and too many are absent");

  private final Problem problem;
  private final int holders;

  private Obstacles(Problem problem) {
    this.problem = problem;
    holders = problem.rules().holders();
  }

  /** Each of them alone makes the roster impossible; empty where none is so plain. */
  static List<Conflict> of(Problem problem) {
    var obstacles = new Obstacles(problem);
    var found = new ArrayList<Conflict>();
    found.addAll(obstacles.turns(NOBODY_ELIGIBLE, NOBODY, slot -> slot.eligible().isEmpty()));
    found.addAll(obstacles.turns(TOO_FEW, obstacles.words(FEW), obstacles::hasTooFew));
    problem.slots().forEach(slot -> found.addAll(obstacles.absences(slot)));
    found.addAll(PinFaults.of(problem));
    return List.copyOf(found);
  }

  private List<Conflict> turns(ConflictKind kind, Text words, Predicate<Slot> fault) {
    List<Integer> numbers =
        problem.slots().stream()
            .filter(slot -> !slot.gap() && fault.test(slot))
            .map(Slot::number)
            .toList();
    return numbers.isEmpty()
        ? List.of()
        : List.of(new Conflict(kind, numbers, List.of(), TurnWords.of(words, numbers)));
  }

  private boolean hasTooFew(Slot slot) {
    return !slot.eligible().isEmpty() && slot.eligible().size() < holders;
  }

  private List<Conflict> absences(Slot slot) {
    long there = slot.eligible().stream().filter(slot::fits).count();
    if (slot.gap() || slot.eligible().size() < holders || there >= holders) {
      return List.of();
    }
    List<Integer> numbers = List.of(slot.number());
    List<String> away = problem.listed(slot.absent());
    return List.of(new Conflict(ABSENCES, numbers, away, TurnWords.of(words(AWAY), numbers)));
  }

  private Text words(Text template) {
    return template.formatted(holders);
  }
}
