package org.tongxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;

/**
 * Reading your own writes: a read waits for a position, and says how far the graph is where it does
 * not come.
 */
@OnRealStores
class ArrivalsTest {
  private static final String READ =
      "query ($at: String!) { unit(key: \"bz-unit-huachuan\", atLeast: $at) { code } }";

  @Test
  void aPositionThatIsReachedIsNoReasonToWait() {
    var answer = Api.ask(READ, Map.of("at", "1.1"));

    assertThat(answer.getString("data.unit.code")).isEqualTo("bz-unit-huachuan");
  }

  @Test
  void aPositionThatDoesNotComeIsStale() {
    var answer = Api.ask(READ, Map.of("at", Long.MAX_VALUE + ".1"));

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("STALE");
    assertThat(answer.getString("errors[0].message")).matches("the graph .*; it is at \\d+\\.\\d+");
  }

  @Test
  void whatIsNoPositionIsBadInput() {
    var answer = Api.ask(READ, Map.of("at", "yesterday"));

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }
}
