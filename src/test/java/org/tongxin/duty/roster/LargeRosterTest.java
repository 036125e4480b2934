package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Three years of a large alliance; how long it takes is printed, not judged. */
class LargeRosterTest {
  private static final int MEMBERS = 22;
  private static final int MONTHS = 36;

  @Test
  void threeYearsOfTwentyTwoMembersAreDraftedAndRepaired() {
    long seed = System.nanoTime();
    var random = new Random(seed);
    Problem calm = problem(random, 0);
    Problem troubled = problem(random, 0.4);

    Roster drafted = timed("draft", () -> Rostering.draft(calm));
    Roster repaired = timed("repair", () -> Rostering.repair(troubled, drafted.assignments()));

    assertThat(BrokenRules.of(calm, drafted.assignments())).as("seed %d", seed).isEmpty();
    assertThat(BrokenRules.of(troubled, repaired.assignments())).as("seed %d", seed).isEmpty();
  }

  private static Problem problem(Random random, double absences) {
    List<Member> members = new ArrayList<>();
    Set<String> ids = new HashSet<>();
    for (int i = 0; i < MEMBERS; i++) {
      members.add(new Member("member " + i, 1 + i % 2));
      ids.add("member " + i);
    }
    List<Slot> slots = new ArrayList<>();
    for (int number = 0; number < MONTHS; number++) {
      Set<String> absent = new HashSet<>(ids);
      absent.removeIf(_ -> random.nextDouble() >= absences);
      slots.add(new Slot(number, ids, absent, List.of(), false));
    }
    return new Problem(members, slots, new Rules(TurnOrder.FAIR, 1, 6), Opening.none());
  }

  private static Roster timed(String what, java.util.function.Supplier<Drafted> work) {
    long start = System.nanoTime();
    Drafted drafted = work.get();
    Duration taken = Duration.ofNanos(System.nanoTime() - start);
    assertThat(drafted).isInstanceOf(Roster.class);
    Roster roster = (Roster) drafted;
    System.out.printf(
        "%s: %d members, %d months, %d changed, %d ms%n",
        what, MEMBERS, MONTHS, roster.changed(), taken.toMillis());
    return roster;
  }
}
