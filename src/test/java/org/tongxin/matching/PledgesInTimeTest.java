package org.tongxin.matching;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.CONFIRM_DELIVERY;
import static org.tongxin.Mutation.HAND_OVER;
import static org.tongxin.Mutation.MERGE_UNITS;
import static org.tongxin.Mutation.OFFER_PLEDGE;
import static org.tongxin.Mutation.PROPOSE_PLEDGE;
import static org.tongxin.Mutation.WITHDRAW_LISTING;
import static org.tongxin.Mutation.WITHDRAW_PLEDGE;
import static org.tongxin.duty.DutyFixture.aCircle;
import static org.tongxin.duty.DutyFixture.aWeeklyRoster;
import static org.tongxin.duty.DutyFixture.turn;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.deliver;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.matching.PledgeFixture.pledging;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.exclusive;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.duty.DutyFixture.Circle;
import org.tongxin.matching.PledgeFixture.Pair;
import org.tongxin.matching.ledger.PledgeClock;
import org.tongxin.sharing.SharingFixture;

/** What of pledges awaits somebody, what expires, what is handed over and what a merge moves. */
@OnRealStores
class PledgesInTimeTest {
  private static final Duration PATIENCE = Duration.ofSeconds(20);

  @Inject PledgeClock clock;
  @Inject MovableClock time;

  @AfterEach
  void theClockGoesBack() {
    time.moveBack();
  }

  @Test
  void everybodyFindsWhatTheyHaveToDo() {
    Pair pair = aPair();
    Reply pledge = PROPOSE_PLEDGE.as(Role.COORDINATOR, pledging(pair)).done();
    assertThat(inbox(pair.provider())).containsExactly("PLEDGE_TO_OFFER " + pledge.id());
    assertThat(inbox(pair.receiver())).isEmpty();

    OFFER_PLEDGE.as(Role.COORDINATOR, input("pledge", pledge.id())).done();
    assertThat(inbox(pair.receiver())).containsExactly("PLEDGE_TO_ACCEPT " + pledge.id());
    accept(pledge).done();
    assertThat(inbox(pair.provider())).containsExactly("PLEDGE_TO_DELIVER " + pledge.id());
    deliver(pledge, 4).done();
    assertThat(inbox(pair.provider())).isEmpty();
    assertThat(inbox(pair.receiver())).containsExactly("DELIVERY_TO_CONFIRM " + pledge.id());
    CONFIRM_DELIVERY.as(Role.COORDINATOR, input("pledge", pledge.id())).done();
    assertThat(inbox(pair.receiver())).isEmpty();
  }

  @Test
  void whatNobodyAnsweredByItsDayExpiresAndWhatIsAcceptedDoesNot() {
    Reply waiting = aPledge(aPair(), "by", today());
    Reply later = aPledge(aPair(), "by", today().plusDays(9));
    Reply accepted = anAcceptedPledge(aPair(), "by", today());
    Pair closed = aPair();
    Reply moot = aPledge(closed);
    WITHDRAW_LISTING.as(Role.COORDINATOR, input("listing", closed.need().id())).done();

    time.moveTo(at(today().plusDays(1), 9));
    clock.look().await().atMost(PATIENCE);

    assertThat(List.of(state(waiting), state(later), state(accepted), state(moot)))
        .containsExactly("EXPIRED", "OFFERED", "ACCEPTED", "EXPIRED");
    assertThat(accept(waiting).errors()).contains("EXPIRED input.pledge");
  }

  @Test
  void whatNobodyAnsweredBeforeItsTimeExpires() {
    Pair pair = aPair();
    Reply hall = SharingFixture.anOffer(pair.provider(), exclusive());
    Reply waiting = aPledge(pair, "offer", hall.id(), "time", hours(9, 11));
    Reply later = aPledge(pair, "offer", hall.id(), "time", hours(14, 15));

    time.moveTo(at(9));
    assertThat(accept(waiting).errors())
        .as("even before anybody has looked")
        .contains("EXPIRED input.pledge");
    clock.look().await().atMost(PATIENCE);

    assertThat(List.of(state(waiting), state(later))).containsExactly("EXPIRED", "OFFERED");
  }

  @Test
  void whatAHolderHasToDeliverIsHandedOverWithTheTurn() {
    Circle circle = aCircle(2);
    Reply roster = aWeeklyRoster(circle, 4);
    Reply receiver = circle.members().getLast();
    Reply need =
        aNeed(receiver, "quantity", items(9), "alliances", List.of(circle.alliance().id()));
    Pair pair = new Pair(circle.members().getFirst(), receiver, need);
    Reply open = anAcceptedPledge(pair);
    deliver(anAcceptedPledge(pair), 4).done();

    Reply handover =
        HAND_OVER.as(Role.COORDINATOR, input("turn", turn(roster, 1), "note", "试用")).done();

    assertThat(handover.list("items.kind")).containsOnlyOnce("PLEDGE");
    assertThat(handover.list("items.about.id")).contains(open.id());
  }

  @Test
  void pledgesGoWithTheUnitOnceTheTwoHaveSettledWhatIsBetweenThem() {
    Pair pair = aPair();
    Reply pledge = anAcceptedPledge(pair);
    Reply kept = aUnit();
    Reply between = aPledge(new Pair(pair.provider(), kept, aNeed(kept)), "quantity", null);
    var merge = input("from", pair.provider().id(), "into", kept.id(), "reason", "同一单位");

    assertThat(MERGE_UNITS.as(Role.ADMINISTRATOR, merge).errors())
        .containsExactly("CONFLICT input.from");
    WITHDRAW_PLEDGE.as(Role.COORDINATOR, input("pledge", between.id())).done();
    awaitArrival(MERGE_UNITS.as(Role.ADMINISTRATOR, merge).done());

    Reply delivered = deliver(pledge, 4).done();
    assertThat(delivered.get("provider.id")).isEqualTo(kept.id());
    assertThat(delivered.version()).isEqualTo(pledge.version() + 2);
  }

  private static Map<String, Object> hours(int from, int to) {
    return input("starts", at(from), "ends", at(to));
  }

  private static String state(Reply pledge) {
    return Api.as(
            Role.COORDINATOR,
            "query ($id: ID!) { node(id: $id) { ... on Pledge { state } } }",
            Map.of("id", pledge.id()))
        .getString("data.node.state");
  }

  private static List<String> inbox(Reply party) {
    JsonPath answer =
        Api.as(
            Role.COORDINATOR,
            "query ($party: ID!) { inbox(party: $party, first: 20) { nodes { kind about { id } } } }",
            Map.of("party", party.id()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    List<String> kinds = answer.getList("data.inbox.nodes.kind");
    List<String> ids = answer.getList("data.inbox.nodes.about.id");
    return IntStream.range(0, kinds.size()).mapToObj(i -> kinds.get(i) + " " + ids.get(i)).toList();
  }
}
