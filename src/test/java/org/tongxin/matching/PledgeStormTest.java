package org.tongxin.matching;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.exclusive;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.matching.PledgeFixture.Pair;
import org.tongxin.sharing.SharingFixture;

/** Many pledges of the last of something, or of one time, are accepted at the same moment. */
@OnRealStores
class PledgeStormTest {
  @Test
  void sixtyFourAcceptTheLastOneAndOneHasIt() throws Exception {
    Pair pair = aPair(1);

    Map<String, Long> codes = allAccepted(64, () -> aPledge(pair, "quantity", items(1)));

    assertThat(codes).isEqualTo(Map.of("done", 1L, "CAPACITY_EXCEEDED", 63L));
  }

  @Test
  void sixteenAcceptOneRoomForOneTimeAndOneHasIt() throws Exception {
    Reply provider = aUnit();
    Reply hall = SharingFixture.anOffer(provider, exclusive());
    var time = input("starts", at(9), "ends", at(11));

    Map<String, Long> codes =
        allAccepted(
            16,
            () -> {
              Reply receiver = aUnit();
              Pair pair = new Pair(provider, receiver, aNeed(receiver, "quantity", items(4)));
              return aPledge(pair, "offer", hall.id(), "time", time);
            });

    assertThat(codes).isEqualTo(Map.of("done", 1L, "BOOKING_CONFLICT", 15L));
  }

  /** How often each code, or done, was the answer to those who accept such pledges at once. */
  private static Map<String, Long> allAccepted(int clients, Supplier<Reply> pledges)
      throws Exception {
    var calls = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < clients; i++) {
      Reply pledge = pledges.get();
      calls.add(() -> accept(pledge));
    }
    var codes = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var reply : threads.invokeAll(calls)) {
        codes.add(reply.get().codes().isEmpty() ? "done" : reply.get().codes().getFirst());
      }
    }
    return codes.stream().collect(groupingBy(identity(), counting()));
  }
}
