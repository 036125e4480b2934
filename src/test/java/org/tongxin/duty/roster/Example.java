package org.tongxin.duty.roster;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** A problem in one line: "A2 B C" are three members, the first with a weight of 2. */
final class Example {
  private final List<Member> members = new ArrayList<>();
  private final Map<String, BigFraction> deficits = new HashMap<>();
  private final List<Set<String>> recent = new ArrayList<>();
  private final List<Slot> slots = new ArrayList<>();
  private Rules rules = new Rules(TurnOrder.FAIR, 1, 0);

  private Example() {}

  static Example of(String members, int turns) {
    var example = new Example();
    for (String member : words(members)) {
      int weight = member.length() > 1 ? Integer.parseInt(member.substring(1)) : 1;
      example.members.add(new Member(member.substring(0, 1), weight));
    }
    Set<String> all = new HashSet<>(example.members.stream().map(Member::id).toList());
    for (int number = 0; number < turns; number++) {
      example.slots.add(new Slot(number, all, Set.of(), List.of(), false));
    }
    return example;
  }

  Example rules(TurnOrder order, int holders, int minGap) {
    rules = new Rules(order, holders, minGap);
    return this;
  }

  Example eligible(int number, String ids) {
    Slot slot = slots.get(number);
    return set(new Slot(number, Set.of(words(ids)), slot.absent(), slot.pinned(), slot.gap()));
  }

  Example absent(int number, String ids) {
    Slot slot = slots.get(number);
    return set(new Slot(number, slot.eligible(), Set.of(words(ids)), slot.pinned(), slot.gap()));
  }

  Example pinned(int number, String ids) {
    Slot slot = slots.get(number);
    return set(new Slot(number, slot.eligible(), slot.absent(), List.of(words(ids)), slot.gap()));
  }

  Example gap(int number) {
    Slot slot = slots.get(number);
    return set(new Slot(number, slot.eligible(), slot.absent(), slot.pinned(), true));
  }

  /** The holders of the turns before, "A BC -" for A, then both B and C, then a declared gap. */
  Example recent(String holders) {
    for (String turn : words(holders)) {
      recent.add(turn.equals("-") ? Set.of() : Set.of(turn.split("")));
    }
    return this;
  }

  Example deficit(String id, int numerator, int denominator) {
    deficits.put(id, BigFraction.of(numerator, denominator));
    return this;
  }

  Problem problem() {
    return new Problem(members, slots, rules, new Opening(deficits, recent));
  }

  /** A roster in the notation of {@link #shown}, from turn 0. */
  static List<Assignment> roster(String turns) {
    var roster = new ArrayList<Assignment>();
    for (String turn : words(turns)) {
      List<String> holders = turn.equals("-") ? List.of() : List.of(turn.split(""));
      roster.add(new Assignment(roster.size(), holders));
    }
    return roster;
  }

  /** "A BC -" for A, then both B and C, then nobody. */
  static String shown(List<Assignment> roster) {
    return roster.stream()
        .map(turn -> turn.holders().isEmpty() ? "-" : String.join("", turn.holders()))
        .collect(joining(" "));
  }

  private Example set(Slot slot) {
    slots.set(slot.number(), slot);
    return this;
  }

  private static String[] words(String text) {
    return text.isEmpty() ? new String[0] : text.split(" ", -1);
  }
}
