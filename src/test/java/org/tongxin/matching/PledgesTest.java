package org.tongxin.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_PLEDGE;
import static org.tongxin.Mutation.CONFIRM_DELIVERY;
import static org.tongxin.Mutation.DECLINE_PLEDGE;
import static org.tongxin.Mutation.OFFER_PLEDGE;
import static org.tongxin.Mutation.PAUSE_LISTING;
import static org.tongxin.Mutation.PLEDGE;
import static org.tongxin.Mutation.PROPOSE_PLEDGE;
import static org.tongxin.Mutation.RATE_PLEDGE;
import static org.tongxin.Mutation.RECORD_DELIVERY;
import static org.tongxin.Mutation.WITHDRAW_PLEDGE;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.accept;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.matching.PledgeFixture.deliver;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.matching.PledgeFixture.pledging;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.today;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.matching.PledgeFixture.Pair;
import org.tongxin.sharing.UnitOfMeasure;

/** A pledge on its way from the promise to the rating, and what stands in its way. */
@OnRealStores
class PledgesTest {
  @Inject DataSource ledger;

  @Test
  void aPledgeIsAcceptedDeliveredInPartsConfirmedAndRated() {
    Pair pair = aPair();
    Reply offer = anOffer(pair.provider(), "quantity", items(6));
    Reply pledge =
        PLEDGE.as(pair.giver(), pledging(pair, "offer", offer.id(), "by", today())).done();
    assertThat(pledge.get("state")).isEqualTo("OFFERED");
    assertThat(pledge.get("receiver.id")).isEqualTo(pair.receiver().id());
    assertThat(pledge.get("need.quantity.remaining")).as("until it is accepted").isEqualTo("10");

    Reply accepted = ACCEPT_PLEDGE.as(pair.getter(), input("pledge", pledge.id())).done();
    assertThat(accepted.get("need.quantity.remaining")).isEqualTo("6");
    assertThat(accepted.get("offer.quantity.remaining")).isEqualTo("2");
    Reply part = RECORD_DELIVERY.as(pair.giver(), input("pledge", pledge.id(), "amount", 1)).done();
    assertThat(part.get("state")).isEqualTo("ACCEPTED");
    assertThat(part.get("quantity.remaining")).isEqualTo("3");
    Reply whole = deliver(pledge, 3).done();
    assertThat(whole.get("state")).isEqualTo("DELIVERED");
    assertThat(whole.get("deliveredOn")).isEqualTo(today().toString());
    Reply first =
        CONFIRM_DELIVERY.as(pair.getter(), input("pledge", pledge.id(), "delivery", 2)).done();
    assertThat(first.get("state")).as("one of two is confirmed").isEqualTo("DELIVERED");
    assertThat(first.list("deliveries.confirmedAt").getFirst()).isNull();
    Reply confirmed = CONFIRM_DELIVERY.as(pair.getter(), input("pledge", pledge.id())).done();
    assertThat(confirmed.get("state")).isEqualTo("CONFIRMED");
    Reply rated =
        RATE_PLEDGE
            .as(pair.getter(), input("pledge", pledge.id(), "score", 5, "words", "很及时"))
            .done();

    assertThat(rated.get("state")).isEqualTo("RATED");
    assertThat(rated.json().getInt("data.ratePledge.pledge.rating.score")).isEqualTo(5);
    assertThat(rated.version()).isEqualTo(7);
  }

  @Test
  void whatIsWithdrawnGoesBackAsFarAsItIsNotDelivered() {
    Pair pair = aPair();
    Reply pledge = anAcceptedPledge(pair);
    deliver(pledge, 1).done();

    Reply withdrawn =
        WITHDRAW_PLEDGE.as(pair.giver(), input("pledge", pledge.id(), "reason", "缺货")).done();

    assertThat(withdrawn.get("need.quantity.remaining")).isEqualTo("9");
    assertThat(withdrawn.get("reason")).isEqualTo("缺货");
    assertThat(accept(pledge).errors()).containsExactly("CONFLICT input.pledge");
  }

  @Test
  void aProposalIsPromisedByItsProviderAndAcceptedByItsReceiver() {
    Pair pair = aPair();
    Reply offer = anOffer(pair.provider(), "quantity", items(5));
    Reply proposed =
        PROPOSE_PLEDGE
            .as(
                pair.getter(),
                input("offer", offer.id(), "receiver", pair.receiver().id(), "quantity", items(5)))
            .done();
    assertThat(proposed.get("provider.id")).as("the offer's owner").isEqualTo(pair.provider().id());
    assertThat(accept(proposed).errors())
        .as("its provider has not promised it")
        .containsExactly("CONFLICT input.pledge");

    OFFER_PLEDGE.as(pair.giver(), input("pledge", proposed.id())).done();
    Reply accepted = ACCEPT_PLEDGE.as(pair.getter(), input("pledge", proposed.id())).done();

    assertThat(accepted.get("offer.quantity.remaining")).isEqualTo("0");
    assertThat(accepted.get("need.id")).isNull();
  }

  @Test
  void onlyTheSideWhoseTurnItIsAnswersAndOthersKnowOfNothing() {
    Pair pair = aPair();
    Reply pledge = aPledge(pair);
    var it = input("pledge", pledge.id());

    assertThat(ACCEPT_PLEDGE.as(pair.giver(), it).errors())
        .as("nobody accepts their own promise")
        .containsExactly("FORBIDDEN input.pledge");
    assertThat(ACCEPT_PLEDGE.as(Person.who(Role.LIAISON, aUnit().id()), it).errors())
        .containsExactly("NOT_FOUND input.pledge");
    assertThat(WITHDRAW_PLEDGE.as(pair.getter(), it).errors())
        .containsExactly("FORBIDDEN input.pledge");
    DECLINE_PLEDGE.as(pair.getter(), it).done();
    assertThat(ACCEPT_PLEDGE.as(pair.getter(), it).errors())
        .containsExactly("CONFLICT input.pledge");
  }

  @Test
  void nobodyConfirmsTheirOwnDeliveryNotEvenActingForBoth() {
    Pair pair = aPair();
    Reply pledge = anAcceptedPledge(pair);
    var it = input("pledge", pledge.id());
    assertThat(CONFIRM_DELIVERY.as(pair.getter(), it).errors())
        .as("nothing is delivered yet")
        .containsExactly("CONFLICT input.delivery");
    deliver(pledge, 4).done();

    assertThat(CONFIRM_DELIVERY.as(pair.giver(), it).errors())
        .containsExactly("FORBIDDEN input.pledge");
    assertThat(
            CONFIRM_DELIVERY.as(pair.giver().and(Role.LIAISON, pair.receiver().id()), it).errors())
        .containsExactly("FORBIDDEN input.pledge");
    assertThat(
            CONFIRM_DELIVERY
                .as(pair.getter(), input("pledge", pledge.id(), "delivery", 2))
                .errors())
        .containsExactly("NOT_FOUND input.delivery");
  }

  @Test
  void allThatIsWrongWithAPledgeIsToldAtOnce() {
    Pair pair = aPair();
    Reply foreign = anOffer(aUnit());

    assertThat(
            PLEDGE
                .as(
                    Role.COORDINATOR,
                    pledging(
                        pair,
                        "provider",
                        pair.receiver().id(),
                        "receiver",
                        pair.provider().id(),
                        "offer",
                        foreign.id(),
                        "quantity",
                        items(11),
                        "by",
                        today().minusDays(1),
                        "note",
                        " "))
                .errors())
        .containsExactly(
            "BAD_INPUT input.provider",
            "BAD_INPUT input.receiver",
            "BAD_INPUT input.offer",
            "CAPACITY_EXCEEDED input.quantity.amount",
            "BAD_INPUT input.by",
            "BAD_INPUT input.note");
  }

  @Test
  void aNeedIsPledgedToInItsOwnUnitAndAWishIsClaimed() {
    Pair pair = aPair();
    var hours = input("amount", 1.5, "unitOfMeasure", UnitOfMeasure.HOUR);
    Reply wish = aWish(aUnit());

    assertThat(PLEDGE.as(Role.COORDINATOR, pledging(pair, "quantity", hours)).errors())
        .containsExactly("BAD_INPUT input.quantity.unitOfMeasure");
    assertThat(PLEDGE.as(Role.COORDINATOR, pledging(pair, "quantity", null)).errors())
        .containsExactly("BAD_INPUT input.quantity");
    assertThat(
            PLEDGE
                .as(Role.COORDINATOR, pledging(pair, "need", wish.id(), "quantity", items(1)))
                .errors())
        .containsExactly("BAD_INPUT input.need");
    assertThat(PLEDGE.as(Role.COORDINATOR, pledging(pair, "need", null)).errors())
        .containsExactly("BAD_INPUT input.need", "BAD_INPUT input.receiver");
    PAUSE_LISTING.as(Role.COORDINATOR, input("listing", pair.need().id())).done();
    assertThat(PLEDGE.as(Role.COORDINATOR, pledging(pair)).errors())
        .containsExactly("CONFLICT input.need");
  }

  @Test
  void aDeliveryIsNoMoreThanWasPledgedAndOfADayThatHasCome() {
    Reply pledge = anAcceptedPledge(aPair());

    assertThat(
            RECORD_DELIVERY
                .as(
                    Role.COORDINATOR,
                    input("pledge", pledge.id(), "amount", 5, "day", today().plusDays(1)))
                .errors())
        .containsExactly("BAD_INPUT input.day", "CAPACITY_EXCEEDED input.amount");
    assertThat(
            RECORD_DELIVERY
                .as(Role.COORDINATOR, input("pledge", pledge.id(), "day", today().minusDays(1)))
                .errors())
        .containsExactly("BAD_INPUT input.day", "BAD_INPUT input.amount");
    assertThat(
            RECORD_DELIVERY
                .as(Role.COORDINATOR, input("pledge", pledge.id(), "amount", 0.5))
                .errors())
        .containsExactly("BAD_INPUT input.amount");
    assertThat(RATE_PLEDGE.as(Role.COORDINATOR, input("pledge", pledge.id(), "score", 6)).errors())
        .containsExactly("CONFLICT input.pledge", "BAD_INPUT input.score");
  }

  @Test
  void withoutAQuantityTheProviderSaysWhenItIsAll() {
    Reply receiver = aUnit();
    Pair pair = new Pair(aUnit(), receiver, aNeed(receiver));
    Reply pledge = anAcceptedPledge(pair, "quantity", null);

    Reply part =
        RECORD_DELIVERY
            .as(Role.COORDINATOR, input("pledge", pledge.id(), "moreToCome", true))
            .done();
    Reply whole = RECORD_DELIVERY.as(Role.COORDINATOR, input("pledge", pledge.id())).done();

    assertThat(part.get("state")).isEqualTo("ACCEPTED");
    assertThat(whole.get("state")).isEqualTo("DELIVERED");
  }

  @Test
  void bothSidesListAPledgeAndNobodyElseDoes() {
    Pair pair = aPair();
    Reply pledge = aPledge(pair);
    String query =
        """
        query ($party: ID, $need: ID, $id: ID!) {
          pledges(party: $party, need: $need, states: [OFFERED], first: 5) { totalCount nodes { id } }
          node(id: $id) { id }
        }
        """;
    var party = Map.of("party", pair.provider().id(), "id", pledge.id());
    var need = Map.of("need", pair.need().id(), "id", pledge.id());

    assertThat(ask(pair.giver(), query, party).getList("data.pledges.nodes.id"))
        .isEqualTo(List.of(pledge.id()));
    assertThat(ask(pair.getter(), query, need).getString("data.node.id")).isEqualTo(pledge.id());
    var stranger = ask(Person.who(Role.LIAISON, aUnit().id()), query, need);
    assertThat(stranger.getInt("data.pledges.totalCount")).isZero();
    assertThat(stranger.getString("data.node")).isNull();
  }

  @Test
  void whatIsLateIsOverdueForBothSidesAndTellsAgainstItsProvider() throws SQLException {
    Pair pair = aPair();
    Reply late = anAcceptedPledge(pair, "by", today());
    Reply kept = anAcceptedPledge(pair, "by", today());
    deliver(kept, 4).done();
    assertThat(reliability(pair)).isEqualTo("1 1 0 0 0 1");
    assertThat(overdue(pair.giver(), pair.provider())).isEmpty();

    dueYesterday(late);

    assertThat(overdue(pair.giver(), pair.provider())).containsExactly(late.id());
    assertThat(overdue(pair.getter(), pair.receiver())).containsExactly(late.id());
    assertThat(reliability(pair)).isEqualTo("2 1 0 1 0 0.5");
    deliver(late, 4).done();
    assertThat(reliability(pair)).isEqualTo("2 1 1 0 0 0.5");
    assertThat(overdue(pair.giver(), pair.provider())).isEmpty();
  }

  @Test
  void whereNothingWasDueThereIsNoReliability() {
    assertThat(reliability(aPair())).isEqualTo("0 0 0 0 0 null");
  }

  @Test
  void whatIsPastItsDayIsNoLongerAccepted() throws SQLException {
    Reply pledge = aPledge(aPair(), "by", today());
    dueYesterday(pledge);

    assertThat(accept(pledge).errors()).containsOnly("EXPIRED input.pledge");
  }

  /** Lets time pass: nobody can promise something for a day that is over. */
  private void dueYesterday(Reply pledge) throws SQLException {
    try (var connection = ledger.getConnection();
        var update = connection.prepareStatement("update pledge set by_day = ? where id = ?")) {
      update.setObject(1, today().minusDays(1));
      update.setString(2, pledge.id());
      assertThat(update.executeUpdate()).isEqualTo(1);
    }
  }

  private static List<String> overdue(Person person, Reply party) {
    return ask(
            person,
            "query ($party: ID!) { overduePledges(party: $party, first: 9) { nodes { id } } }",
            Map.of("party", party.id()))
        .getList("data.overduePledges.nodes.id");
  }

  /** Due, on time, late, missing and confirmed pledges of the provider, and its share. */
  private static String reliability(Pair pair) {
    Map<String, Object> found =
        ask(
                pair.getter(),
                """
                query ($provider: ID!) {
                  reliability(provider: $provider) { due onTime late missing confirmed share }
                }
                """,
                Map.of("provider", pair.provider().id()))
            .getMap("data.reliability");
    return Stream.of("due", "onTime", "late", "missing", "confirmed", "share")
        .map(name -> shown(found.get(name)))
        .collect(Collectors.joining(" "));
  }

  private static String shown(@Nullable Object number) {
    return number == null
        ? "null"
        : new BigDecimal(number.toString()).stripTrailingZeros().toPlainString();
  }

  private static JsonPath ask(Person person, String query, Map<String, ?> variables) {
    return Api.post(given().auth().oauth2(person.token()), query, variables);
  }
}
