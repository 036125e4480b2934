package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.tongxin.kernel.Text;

/** Causes that cannot hold together, as conflicts, one of each kind. */
final class ConflictWords {
  private static final Text APART =
      new Text(
          "同一成员的两轮之间至少须隔%d轮，因此%%s无法都排满",
          "%%s cannot all be filled where at least %d lie between two turns of one member");
  private static final Text AWAY = new Text("%s有成员缺席", "members are absent in %s");
  private static final Text FIXED = new Text("%s的承担者已固定", "holders are fixed in %s");

  private final Problem problem;
  private final Collection<Cause> causes;

  private ConflictWords(Problem problem, Collection<Cause> causes) {
    this.problem = problem;
    this.causes = causes;
  }

  static List<Conflict> of(Problem problem, Collection<Cause> causes) {
    var words = new ConflictWords(problem, causes);
    var conflicts = new ArrayList<Conflict>();
    conflicts.add(words.apart());
    words.add(conflicts, ConflictKind.ABSENCES, AWAY);
    words.add(conflicts, ConflictKind.PINS, FIXED);
    return List.copyOf(conflicts);
  }

  /** The gap rule is part of every one: without it each turn stands on its own. */
  private Conflict apart() {
    List<Integer> turns =
        causes.stream()
            .filter(cause -> cause.kind() != ConflictKind.GAP)
            .map(cause -> slot(cause).number())
            .distinct()
            .sorted()
            .toList();
    Text words = APART.formatted(problem.rules().minGap());
    return new Conflict(ConflictKind.GAP, turns, List.of(), TurnWords.of(words, turns));
  }

  private void add(List<Conflict> conflicts, ConflictKind kind, Text words) {
    List<Slot> slots =
        causes.stream().filter(cause -> cause.kind() == kind).map(this::slot).toList();
    if (!slots.isEmpty()) {
      List<Integer> turns = slots.stream().map(Slot::number).sorted().toList();
      Set<String> members = new HashSet<>();
      slots.forEach(
          slot -> members.addAll(kind == ConflictKind.PINS ? slot.pinned() : slot.absent()));
      conflicts.add(new Conflict(kind, turns, problem.listed(members), TurnWords.of(words, turns)));
    }
  }

  private Slot slot(Cause cause) {
    return problem.slots().get(cause.turn());
  }
}
