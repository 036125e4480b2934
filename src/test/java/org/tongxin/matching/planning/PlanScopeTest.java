package org.tongxin.matching.planning;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Plans of the same are told by a key. */
class PlanScopeTest {
  @Test
  void theSameNeedsInAnotherOrderAreTheSame() {
    assertThat(of("b", "a", "b").key()).isEqualTo(of("a", "b").key());
    assertThat(of("a", "b").key()).isNotEqualTo(of("a", "c").key()).isNotEqualTo(of("a").key());
  }

  @Test
  void theKeyOfManyNeedsFitsAnIndex() {
    List<String> many =
        IntStream.range(0, 200).mapToObj("need_01jxyzzy00000000000000%04d"::formatted).toList();

    assertThat(new PlanScope(null, null, many).key()).hasSizeLessThan(100);
  }

  private static PlanScope of(String... needs) {
    return new PlanScope(null, null, List.of(needs));
  }
}
