package org.tongxin.matching.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.apache.commons.numbers.fraction.BigFraction;
import org.junit.jupiter.api.Test;

/** What a plan changes of an earlier one. */
class ChangesTest {
  @Test
  void whoGetsLessThanBeforeIsDisturbed() {
    Plan plan = Example.of("a2 b3 c1 d1", "X2 Y3 Z1", "aX1 bY1 cZ1 dZ2").plan();
    List<Allocation> earlier =
        List.of(
            new Allocation("a", "X", 2),
            new Allocation("b", "Y", 1),
            new Allocation("b", "X", 1),
            new Allocation("c", "Z", 1));

    Changes changes = Changes.since(earlier, plan);

    assertThat(changes.changes())
        .extracting(one -> one.earlier().needId() + one.earlier().offerId() + " " + one.kind())
        .containsExactly("aX KEPT", "bX DROPPED", "bY CHANGED", "cZ DROPPED");
    assertThat(changes.needs()).isEqualTo(3);
    assertThat(changes.disturbedShare()).isEqualTo(BigFraction.of(2, 3));
  }

  @Test
  void moreThanBeforeDisturbsNobody() {
    Plan plan = Example.of("a3", "X3", "aX1").accepted("aX1").plan();

    Changes changes = Changes.since(List.of(new Allocation("a", "X", 1)), plan);

    assertThat(changes.changes()).extracting(Change::kind).containsExactly(ChangeKind.CHANGED);
    assertThat(changes.disturbed()).isZero();
  }

  @Test
  void nothingBeforeIsNothingDisturbed() {
    Plan plan = Example.of("a3", "X3", "aX1").plan();

    assertThat(Changes.since(List.of(), plan).disturbedShare()).isEqualTo(BigFraction.ZERO);
  }
}
