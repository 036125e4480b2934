package org.tongxin.sharing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.sharing.SharingFixture.aWish;
import static org.tongxin.sharing.SharingFixture.anOffer;
import static org.tongxin.sharing.SharingFixture.at;
import static org.tongxin.sharing.SharingFixture.places;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.util.Map;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;
import org.tongxin.api.StatementCounts;
import org.tongxin.api.StatementCounts.Counted;
import org.tongxin.graph.Graph;

/** A list of listings with all their slots, prices and claims costs the same however long it is. */
@OnRealStores
class ListingStatementCountTest {
  private static final int MANY = 20;
  private static final String LISTINGS =
      """
      query ($owner: ID!, $first: Int!, $from: DateTime!, $to: DateTime!) {
        listings(where: {owner: $owner}, first: $first) {
          nodes {
            id
            ... on Offer {
              category { code } owners { id } alliances { id } place { id } region { id }
              bookability windows { id } blackouts { id } prices { amount } citations { id }
              slots(from: $from, to: $to) { free }
            }
            ... on Need { category { code } owners { id } claim { party { id } } }
          }
        }
      }
      """;
  private static final String TABLES =
      "offer_window|blackout|booking|price_rule|wish_claim|listing|citation";

  @Inject Graph graph;
  @Inject DataSource ledger;

  @Test
  void aLongerListCostsWhatAShorterOneCosts() throws SQLException {
    Reply owner = aUnit();
    for (int i = 0; i < MANY / 2; i++) {
      anOffer(owner, places(2));
      awaitArrival(aWish(owner));
    }
    ask(owner, MANY); // so that nothing is prepared for the first time below

    var counts = new StatementCounts(graph, ledger, TABLES);
    Counted few = counts.least(() -> ask(owner, 4));
    Counted many = counts.least(() -> ask(owner, MANY));

    assertThat(few.items()).isEqualTo(4);
    assertThat(many.items()).isEqualTo(MANY);
    assertThat(many.cypher()).isEqualTo(few.cypher()).isBetween(1L, 12L);
    assertThat(many.sql()).isEqualTo(few.sql()).isBetween(1L, 14L);
  }

  private static int ask(Reply owner, int first) {
    var answer =
        Api.as(
            Role.COORDINATOR,
            LISTINGS,
            Map.of(
                "owner",
                owner.id(),
                "first",
                first,
                "from",
                at(0).toString(),
                "to",
                at(48).toString()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.getList("data.listings.nodes").size();
  }
}
