package org.tongxin.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.items;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.matching.PledgeFixture.Pair;

/** Many pledges of the last of something are accepted at the same moment. */
@OnRealStores
class PledgeStormTest {
  private static final int CLIENTS = 16;

  @Test
  void sixteenAcceptTheLastOneAndOneHasIt() throws Exception {
    Pair pair = aPair(1);
    var calls = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < CLIENTS; i++) {
      Reply pledge = aPledge(pair, "quantity", items(1));
      calls.add(() -> accept(pledge));
    }

    var codes = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(CLIENTS)) {
      for (var reply : threads.invokeAll(calls)) {
        codes.add(reply.get().codes().isEmpty() ? "done" : reply.get().codes().getFirst());
      }
    }

    assertThat(codes.stream().collect(groupingBy(identity(), counting())))
        .isEqualTo(Map.of("done", 1L, "CAPACITY_EXCEEDED", CLIENTS - 1L));
  }
}
