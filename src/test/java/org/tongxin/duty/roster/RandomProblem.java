package org.tongxin.duty.roster;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

/** Problems by chance, from a seed, with absences, pins, gaps, newcomers and turns before. */
final class RandomProblem {
  private final Random random;
  private final List<String> ids = new ArrayList<>();

  private RandomProblem(long seed) {
    random = new Random(seed);
  }

  static Problem of(long seed, int mostMembers, int mostTurns) {
    return new RandomProblem(seed).problem(mostMembers, mostTurns);
  }

  private Problem problem(int mostMembers, int mostTurns) {
    var members = new ArrayList<Member>();
    int count = 2 + random.nextInt(mostMembers - 1);
    for (int i = 0; i < count; i++) {
      ids.add(String.valueOf((char) ('A' + i)));
      members.add(new Member(ids.get(i), 1 + random.nextInt(3)));
    }
    var slots = new ArrayList<Slot>();
    int turns = 1 + random.nextInt(mostTurns);
    for (int number = 0; number < turns; number++) {
      slots.add(slot(number));
    }
    var rules =
        new Rules(
            random.nextBoolean() ? TurnOrder.LISTED : TurnOrder.FAIR,
            1 + random.nextInt(2),
            random.nextInt(3));
    return new Problem(members, slots, rules, new Opening(Map.of(), recent()));
  }

  private Slot slot(int number) {
    Set<String> eligible = some(0.9);
    Set<String> absent = some(0.15);
    absent.retainAll(eligible);
    List<String> there =
        ids.stream().filter(id -> eligible.contains(id) && !absent.contains(id)).toList();
    boolean gap = random.nextInt(10) == 0;
    List<String> pinned =
        gap || there.isEmpty() || random.nextInt(6) > 0
            ? List.of()
            : List.of(there.get(random.nextInt(there.size())));
    return new Slot(number, eligible, absent, pinned, gap);
  }

  private List<Set<String>> recent() {
    return random.nextBoolean()
        ? List.of()
        : List.of(Set.of(), Set.of(ids.get(random.nextInt(ids.size()))));
  }

  private Set<String> some(double share) {
    Set<String> some = new HashSet<>(ids);
    some.removeIf(_ -> random.nextDouble() > share);
    return some;
  }
}
