package org.tongxin.duty.roster;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** How evenly something is shared. */
class JainTest {
  @Test
  void theSameForEachIsOne() {
    assertThat(Jain.index(List.of(3.0, 3.0, 3.0))).isCloseTo(1, within(1e-12));
  }

  @Test
  void allInOneHandIsOneOfAll() {
    assertThat(Jain.index(List.of(5.0, 0.0, 0.0, 0.0))).isCloseTo(0.25, within(1e-12));
  }

  @Test
  void theMeasureIsThatOfItsAuthors() {
    assertThat(Jain.index(List.of(1.0, 2.0, 3.0))).isCloseTo(36.0 / 42, within(1e-12));
  }

  @Test
  void nobodyAndNothingAreShared() {
    assertThat(Jain.index(List.of())).isEqualTo(1);
    assertThat(Jain.index(List.of(0.0, 0.0))).isEqualTo(1);
  }
}
