package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.List;
import org.tongxin.kernel.Text;

/** Holders that are fixed and cannot be. */
final class PinFaults {
  private static final Text NO_TURN =
      new Text("%s是声明的空档，不能固定承担者", "%s: a declared gap has no fixed holders");
  private static final Text TOO_MANY =
      new Text("%s固定的承担者多于规定的人数", "%s: more holders are fixed than a turn has");
  private static final Text UNFIT =
      new Text("%s固定的承担者不应承担或缺席", "%s: a fixed holder is not eligible or absent");
  private static final Text TOO_CLOSE =
      new Text("%s固定给同一成员，相隔太近", "%s: fixed for the same member, too close together");
  private static final Text TOO_EARLY =
      new Text("%s固定的承担者不久前才承担过", "%s: a fixed holder has served too short a time before");

  private final Problem problem;
  private final List<Conflict> found = new ArrayList<>();

  private PinFaults(Problem problem) {
    this.problem = problem;
  }

  static List<Conflict> of(Problem problem) {
    var faults = new PinFaults(problem);
    problem.slots().stream().filter(slot -> !slot.pinned().isEmpty()).forEach(faults::look);
    return faults.found;
  }

  private void look(Slot slot) {
    if (slot.gap()) {
      add(List.of(slot.number()), slot.pinned(), NO_TURN);
      return;
    }
    if (slot.pinned().size() > problem.rules().holders()) {
      add(List.of(slot.number()), slot.pinned(), TOO_MANY);
    }
    for (String pinned : slot.pinned()) {
      if (!slot.fits(pinned)) {
        add(List.of(slot.number()), List.of(pinned), UNFIT);
      }
      if (servedRecently(slot, pinned)) {
        add(List.of(slot.number()), List.of(pinned), TOO_EARLY);
      }
      after(slot, pinned);
    }
  }

  private void after(Slot slot, String pinned) {
    for (Slot later : problem.slots()) {
      int distance = later.number() - slot.number();
      boolean close = distance > 0 && distance <= problem.rules().minGap();
      if (close && !later.gap() && later.pinned().contains(pinned)) {
        add(List.of(slot.number(), later.number()), List.of(pinned), TOO_CLOSE);
      }
    }
  }

  private boolean servedRecently(Slot slot, String pinned) {
    var recent = problem.opening().recent();
    int before = slot.number() - problem.slots().getFirst().number();
    int reach = Math.min(recent.size(), Math.max(0, problem.rules().minGap() - before));
    return recent.subList(recent.size() - reach, recent.size()).stream()
        .anyMatch(holders -> holders.contains(pinned));
  }

  private void add(List<Integer> turns, List<String> members, Text words) {
    found.add(
        new Conflict(
            ConflictKind.PINS, turns, problem.listed(members), TurnWords.of(words, turns)));
  }
}
