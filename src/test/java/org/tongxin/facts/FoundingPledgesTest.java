package org.tongxin.facts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ACCEPT_PLEDGE;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.access.Role;

/** What the founding texts tell of needs that were met: as they tell it, and nothing beside. */
@OnRealStores
class FoundingPledgesTest {
  private static final String OF =
      """
      query ($need: ID!) {
        pledges(need: $need, first: 9) { nodes {
          id state quantity { amount } by pledgedAt deliveries { number }
          offer { code } provider { code } receiver { code }
          reported { zh en day figure { value qualifier unit } parties { code } broker { code } }
          citations { locator derivedFields source { code } }
        } }
      }
      """;

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          bz-need-parking       | 2
          bz-need-urban         | 1
          bz-need-environment   | 2
          dj-need-elderly-meals | 2
          dj-need-migrant-meals | 2
          dj-need-redevelopment | 1
          dj-need-collective    | 2
          jh-need-petition      | 3
          ld-need-income        | 1
          """)
  void eachNeedHasAPledgeForEachOfferThatMetIt(String need, int pledges) {
    JsonPath found = of(need);

    assertThat(found.getList("state")).hasSize(pledges).containsOnly("REPORTED");
    assertThat(found.getList("quantity")).containsOnlyNulls();
    assertThat(found.getList("by")).containsOnlyNulls();
    assertThat(found.getList("pledgedAt")).containsOnlyNulls();
    assertThat(found.getList("citations.locator.flatten()")).hasSize(pledges);
  }

  @Test
  void aFigureKeepsItsQualifierAndADayIsThereWhereATextStatesOne() {
    JsonPath urban = of("bz-need-urban");
    assertThat(urban.getInt("reported[0].figure.value")).isEqualTo(200);
    assertThat(urban.getString("reported[0].figure.qualifier")).isEqualTo("MORE_THAN");
    assertThat(urban.getString("reported[0].zh")).isEqualTo("解决问题200余个");
    assertThat(urban.getString("reported[0].day")).isNull();
    JsonPath centre = of("ld-need-income");
    assertThat(centre.getString("reported[0].day")).isEqualTo("2018-11-27");
    assertThat(centre.getString("reported[0].broker.code")).isEqualTo("ld-unit-xiandu-pc");
    assertThat(centre.getList("reported[0].parties.code"))
        .containsExactly("ld-unit-kaitou", "ld-unit-nanyuan");
    assertThat(centre.<String>getList("citations[0][0].derivedFields"))
        .containsExactly("need", "brokered_by", "provider");
  }

  @Test
  void nobodyActsOnWhatASourceTells() {
    List<String> ids = of("bz-need-urban").getList("id");

    assertThat(ACCEPT_PLEDGE.as(Role.ADMINISTRATOR, input("pledge", ids.getFirst())).errors())
        .contains("CONFLICT input.pledge");
  }

  /** The pledges of a need, as anybody sees them. */
  private static JsonPath of(String need) {
    JsonPath answer = Api.ask(OF, Map.of("need", need));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    answer.setRootPath("data.pledges.nodes");
    return answer;
  }
}
