package org.tongxin.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aPair;
import static org.tongxin.matching.PledgeFixture.aPledge;
import static org.tongxin.matching.PledgeFixture.anAcceptedPledge;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.matching.PledgeFixture.items;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;

import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.api.StatementCounts;
import org.tongxin.api.StatementCounts.Counted;
import org.tongxin.graph.Graph;
import org.tongxin.matching.PledgeFixture.Pair;

/** What is pledged for a need or of an offer is listed with it, for those who may know of it. */
@OnRealStores
class ListingPledgesTest {
  private static final String OF_NODE =
      """
      query ($id: ID!) {
        node(id: $id) {
          ... on Need { pledges(first: 9) { totalCount nodes { id } } }
          ... on Offer { pledges(first: 9) { totalCount nodes { id } } }
        }
      }
      """;
  private static final String OF_LISTINGS =
      """
      query ($owner: ID!, $first: Int!) {
        listings(where: {owner: $owner}, first: $first) {
          nodes { id ... on Need { pledges(first: 5) { nodes { id booking { id } } } } }
        }
      }
      """;

  @Inject Graph graph;
  @Inject DataSource ledger;

  @Test
  void needAndOfferListTheirPledgesForBothSidesAndForNobodyElse() {
    Pair pair = aPair();
    Reply offer = anOffer(pair.provider());
    Reply both = aPledge(pair, "offer", offer.id());
    Reply one = aPledge(pair);

    assertThat(pledges(pair.giver(), pair.need())).isEqualTo(List.of(both.id(), one.id()));
    assertThat(pledges(pair.getter(), pair.need())).isEqualTo(List.of(both.id(), one.id()));
    assertThat(pledges(pair.getter(), offer)).isEqualTo(List.of(both.id()));
    Person stranger = Person.who(Role.LIAISON, aUnit().id());
    assertThat(pledges(stranger, pair.need())).isEmpty();
    assertThat(
            ask(stranger, OF_NODE, Map.of("id", offer.id())).getInt("data.node.pledges.totalCount"))
        .isZero();
  }

  @Test
  void theyAreListedByPagesAndByState() {
    Pair pair = aPair();
    Reply waiting = aPledge(pair, "quantity", items(1));
    Reply accepted = anAcceptedPledge(pair, "quantity", items(1));
    awaitArrival(pair.need());

    JsonPath first = page(pair, "first: 1");
    JsonPath last = page(pair, "states: [ACCEPTED], last: 1");

    assertThat(first.getList("data.node.pledges.nodes.id")).isEqualTo(List.of(waiting.id()));
    assertThat(first.getInt("data.node.pledges.totalCount")).isEqualTo(2);
    assertThat(first.getBoolean("data.node.pledges.pageInfo.hasNextPage")).isTrue();
    assertThat(last.getList("data.node.pledges.nodes.id")).isEqualTo(List.of(accepted.id()));
    assertThat(last.getInt("data.node.pledges.totalCount")).isEqualTo(1);
  }

  @Test
  void aLongerListOfNeedsCostsWhatAShorterOneCosts() throws SQLException {
    Reply owner = aUnit();
    for (int i = 0; i < 8; i++) {
      Reply need = PledgeFixture.aNeed(owner, "quantity", items(9));
      awaitArrival(need);
      aPledge(new Pair(aUnit(), owner, need));
    }
    list(owner, 8); // so that nothing is prepared for the first time below

    var counts = new StatementCounts(graph, ledger, "pledge|delivery|booking|listing");
    Counted few = counts.least(() -> list(owner, 2));
    Counted many = counts.least(() -> list(owner, 8));

    assertThat(many.items()).isEqualTo(8);
    assertThat(many.sql()).isEqualTo(few.sql());
    assertThat(many.cypher()).isEqualTo(few.cypher());
  }

  private static JsonPath page(Pair pair, String arguments) {
    return ask(
        pair.getter(),
        """
        query ($id: ID!) {
          node(id: $id) {
            ... on Need { pledges(%s) { totalCount pageInfo { hasNextPage } nodes { id } } }
          }
        }
        """
            .formatted(arguments),
        Map.of("id", pair.need().id()));
  }

  private static int list(Reply owner, int first) {
    JsonPath found =
        Api.as(Role.COORDINATOR, OF_LISTINGS, Map.of("owner", owner.id(), "first", first));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    return found.getList("data.listings.nodes.pledges.nodes.id.flatten()").size();
  }

  private static List<String> pledges(Person person, Reply listing) {
    awaitArrival(listing);
    JsonPath found = ask(person, OF_NODE, Map.of("id", listing.id()));
    assertThat(found.getList("errors")).as(found.prettify()).isNull();
    return found.getList("data.node.pledges.nodes.id");
  }

  private static JsonPath ask(Person person, String query, Map<String, ?> variables) {
    return Api.post(given().auth().oauth2(person.token()), query, variables);
  }
}
