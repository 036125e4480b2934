package org.tongxin.sharing;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CANCEL_BOOKING;
import static org.tongxin.Mutation.CLAIM_WISH;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.book;
import static org.tongxin.sharing.SharingFixture.booking;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.places;

import java.util.ArrayList;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Many want the same at the same moment: as many have it as there is room for. */
@OnRealStores
class BookingStormTest {
  @Test
  void sixteenWantOneRoomAndOneHasIt() throws Exception {
    Reply offer = anOffer(exclusive());
    Reply party = aUnit();

    Map<String, Long> codes = atOnce(16, i -> book(booking(party, 9, 10, offer)));

    assertThat(codes).containsOnly(Map.entry("done", 1L), Map.entry("BOOKING_CONFLICT", 15L));
  }

  @Test
  void thirtyTwoWantFivePlacesAndFiveHaveOne() throws Exception {
    Reply offer = anOffer(places(5));
    Reply party = aUnit();

    Map<String, Long> codes = atOnce(32, i -> book(booking(party, 9 + i % 2, 11, offer)));

    assertThat(codes).containsOnly(Map.entry("done", 5L), Map.entry("CAPACITY_EXCEEDED", 27L));
  }

  @Test
  void sixteenClaimOneWishAndOneHasIt() throws Exception {
    Reply wish = aWish(aUnit());
    Reply party = aUnit();

    Map<String, Long> codes =
        atOnce(
            16,
            i -> CLAIM_WISH.as(Role.COORDINATOR, input("wish", wish.id(), "party", party.id())));

    assertThat(codes).containsOnly(Map.entry("done", 1L), Map.entry("CONFLICT", 15L));
  }

  @Test
  void bookingsThatCrossNeverStandStill() throws Exception {
    Reply one = anOffer(exclusive());
    Reply other = anOffer(places(2));
    Reply third = anOffer(exclusive());
    Reply party = aUnit();

    Map<String, Long> codes =
        atOnce(
            24,
            i -> {
              Reply[] offers =
                  switch (i % 3) {
                    case 0 -> new Reply[] {one, other, third};
                    case 1 -> new Reply[] {third, other, one};
                    default -> new Reply[] {other, one};
                  };
              Reply made = book(booking(party, 9 + i % 4, 13, offers), "queue", i % 2 == 0);
              if (made.codes().isEmpty() && i % 5 == 0) {
                return CANCEL_BOOKING.as(Role.COORDINATOR, input("booking", made.id()));
              }
              return made;
            });

    assertThat(codes.keySet()).isSubsetOf("done", "BOOKING_CONFLICT", "CAPACITY_EXCEEDED");
    assertThat(codes).containsKey("done");
  }

  private static String code(Reply reply) {
    if (reply.refusal() != null) {
      return reply.refusal();
    }
    return reply.codes().isEmpty() ? "done" : reply.codes().getFirst();
  }

  /** How often each code, or done, was the answer. */
  private static Map<String, Long> atOnce(int clients, IntFunction<Reply> call) throws Exception {
    var calls = new ArrayList<Callable<Reply>>();
    for (int i = 0; i < clients; i++) {
      int client = i;
      calls.add(() -> call.apply(client));
    }
    var codes = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(clients)) {
      for (var reply : threads.invokeAll(calls)) {
        codes.add(code(reply.get()));
      }
    }
    return codes.stream().collect(groupingBy(identity(), counting()));
  }
}
