package org.tongxin.network.view;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.Test;
import org.tongxin.network.graph.Surroundings;
import org.tongxin.network.graph.Surroundings.Thing;
import org.tongxin.network.graph.Surroundings.Tie;

/** Which memberships a network hangs on. */
class BridgesTest {
  @Test
  void aMemberWithNothingElseIsIsolated() {
    assertThat(cohesion(ties("a>A", "b>A"))).containsExactly("a ISOLATED 0", "b ISOLATED 0");
  }

  @Test
  void aMemberThatAloneTiesOthersIsABridge() {
    assertThat(cohesion(ties("a>A", "b>A", "b>B", "c>B")))
        .containsExactly("a ISOLATED 0", "b BRIDGE 2");
  }

  @Test
  void membersOnACircleAreJoined() {
    assertThat(cohesion(ties("a>A", "b>A", "a>B", "b>B")))
        .containsExactly("a JOINED 0", "b JOINED 0");
  }

  @Test
  void twoTiesBetweenTheSameTwoAreNoBridge() {
    assertThat(cohesion(ties("a>A", "A>a"))).containsExactly("a JOINED 0");
  }

  /** Against the definition: take the tie away, and see what can still be reached. */
  @RepeatedTest(20)
  void agreesWithTakingEachTieAway() {
    long seed = System.nanoTime();
    List<Tie> ties = randomTies(new Random(seed));

    for (MemberCohesion member : Bridges.among(around(ties), "A")) {
      Tie tie = tieOf(member, ties);
      List<Tie> others = new ArrayList<>(ties);
      others.remove(tie);
      Set<String> reached = reached("A", others);
      boolean parted = !reached.contains(member.partyId());
      int behind = parted ? reached(member.partyId(), others).size() - 1 : 0;

      assertThat(member.behind()).as("seed %d, %s", seed, member).isEqualTo(behind);
      assertThat(member.cohesion() != Cohesion.JOINED)
          .as("seed %d, %s", seed, member)
          .isEqualTo(parted);
    }
  }

  private static List<String> cohesion(List<Tie> ties) {
    return Bridges.among(around(ties), "A").stream()
        .map(member -> member.partyId() + " " + member.cohesion() + " " + member.behind())
        .toList();
  }

  private static List<Tie> ties(String... arrows) {
    var ties = new ArrayList<Tie>();
    for (String arrow : arrows) {
      String[] ends = arrow.split(">", 2);
      ties.add(tie(ends[0], ends[1]));
    }
    return ties;
  }

  private static Tie tie(String source, String target) {
    return new Tie(source + target, "MEMBER_OF", source, target, 1, null, null);
  }

  private static Surroundings around(List<Tie> ties) {
    Set<String> ids = new HashSet<>();
    ties.forEach(tie -> {
      ids.add(tie.source());
      ids.add(tie.target());
    });
    List<Thing> things =
        ids.stream()
            .sorted()
            .map(id -> new Thing(id, id, "Unit", null, id, null, id, 1, null))
            .toList();
    return new Surroundings(things, ties, List.of(), things.size(), ties.size());
  }

  private static List<Tie> randomTies(Random random) {
    var ties = new ArrayList<Tie>();
    ties.add(tie("u0", "A"));
    for (int i = 0; i < 25; i++) {
      Tie next =
          tie("u" + random.nextInt(14), random.nextInt(3) == 0 ? "A" : "B" + random.nextInt(7));
      if (!ties.contains(next)) {
        ties.add(next);
      }
    }
    return ties;
  }

  private static Tie tieOf(MemberCohesion member, List<Tie> ties) {
    return ties.stream()
        .filter(tie -> tie.source().equals(member.partyId()) && tie.target().equals("A"))
        .findFirst()
        .orElseThrow();
  }

  private static Set<String> reached(String from, List<Tie> ties) {
    Set<String> reached = new HashSet<>(Set.of(from));
    boolean more = true;
    while (more) {
      more = false;
      for (Tie tie : ties) {
        if (reached.contains(tie.source()) != reached.contains(tie.target())) {
          reached.add(tie.source());
          reached.add(tie.target());
          more = true;
        }
      }
    }
    return reached;
  }
}
