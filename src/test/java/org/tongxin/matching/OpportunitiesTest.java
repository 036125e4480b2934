package org.tongxin.matching;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.matching.PledgeFixture.aNeed;
import static org.tongxin.matching.PledgeFixture.anOffer;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;
import static org.tongxin.sharing.SharingFixture.listing;

import io.restassured.path.json.JsonPath;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.Person;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** Whoever acts for a party is told which needs it may serve. */
@OnRealStores
class OpportunitiesTest {
  private static final String QUERY =
      """
      query ($party: ID!, $first: Int, $atLeast: String) {
        found: opportunities(party: $party, first: $first, atLeast: $atLeast) {
          need { id priority } offer { id } match { score listing { id } reasons { term points } }
        }
      }
      """;

  @Test
  void eachNeedIsToldOnceWithTheOfferThatFitsItBestOrNone() {
    Reply alliance = anAlliance();
    Reply giver = aUnit();
    Reply getter = aUnit();
    aMember(alliance, giver, "2020-01-01", null);
    aMember(alliance, getter, "2020-01-01", null);
    anOffer(giver, "title", "夜间车位" + word());
    anOffer(giver, "title", "社区会议室" + word());
    Reply fitting = aNeed(getter, "title", "夜间车位" + word());
    Reply other = aNeed(getter, "title", "其他" + word(), "category", anotherCategory());

    JsonPath found = ask(giver, Map.of("first", 50, "atLeast", other.position()));

    List<String> needs = found.getList("data.found.need.id");
    assertThat(needs).doesNotHaveDuplicates().contains(fitting.id(), other.id());
    assertThat(found.getString(of(fitting) + ".offer.id")).isNotNull();
    assertThat(found.getString(of(fitting) + ".match.listing.id")).isEqualTo(fitting.id());
    for (String where : List.of("> 0", "== 0")) {
      assertThat(
              found.<Integer>getList(
                  "data.found.match.findAll { it.reasons.find { it.term == 'PROXIMITY' }.points %s }.score"
                      .formatted(where)))
          .isSortedAccordingTo(Comparator.reverseOrder());
    }
    assertThat(needs.indexOf(fitting.id())).isLessThan(needs.indexOf(other.id()));
  }

  @Test
  void whatIsNearComesBeforeWhatFitsBetterAndIsFar() {
    Reply alliance = anAlliance();
    Reply giver = aUnit();
    Reply getter = aUnit();
    aMember(alliance, giver, "2020-01-01", null);
    aMember(alliance, getter, "2020-01-01", null);
    String title = "夜间车位" + word();
    anOffer(giver, "title", title);
    Reply near = aNeed(getter, "title", "晚上没处停车" + word());
    Reply far = aNeed(aUnit(), "title", title);

    JsonPath found = ask(giver, Map.of("first", 50, "atLeast", far.position()));

    assertThat(found.getList("data.found.need.id", String.class))
        .containsSubsequence(near.id(), far.id());
  }

  @Test
  void ofWhatIsAsNearTheMoreUrgentComesFirst() {
    Reply alliance = anAlliance();
    Reply giver = aUnit();
    Reply getter = aUnit();
    aMember(alliance, giver, "2020-01-01", null);
    aMember(alliance, getter, "2020-01-01", null);
    Reply low = urgent(getter, "LOW");
    Reply high = urgent(getter, "URGENT");

    JsonPath found = ask(giver, Map.of("atLeast", high.position()));

    assertThat(found.getList("data.found.need.id", String.class))
        .containsSubsequence(high.id(), low.id());
    assertThat(found.getString(of(high) + ".offer")).isNull();
  }

  @Test
  void itsOwnNeedsAndThoseFarAwayAreNone() {
    Reply giver = aUnit();
    Reply own = aNeed(giver);
    Reply far = aNeed(aUnit());

    JsonPath found = ask(giver, Map.of("first", 50, "atLeast", far.position()));

    assertThat(found.getList("data.found.need.id", String.class))
        .doesNotContain(own.id(), far.id());
  }

  @Test
  void nobodyElseIsTold() {
    Reply party = aUnit();
    Person stranger = Person.who(Role.LIAISON, aUnit().id());
    Map<String, Object> asked = input("party", party.id(), "atLeast", party.position());

    assertThat(code(Api.ask(QUERY, asked))).isEqualTo("UNAUTHENTICATED");
    assertThat(code(Api.post(given().auth().oauth2(stranger.token()), QUERY, asked)))
        .isEqualTo("FORBIDDEN");
    assertThat(code(Api.as(Role.COORDINATOR, QUERY, input("party", "no-such"))))
        .isEqualTo("NOT_FOUND");
    assertThat(code(Api.as(Role.COORDINATOR, QUERY, input("party", party.id(), "first", 0))))
        .isEqualTo("BAD_INPUT");
  }

  private static Reply urgent(Reply owner, String priority) {
    return Mutation.RAISE_NEED
        .as(Role.COORDINATOR, input("listing", listing(owner), "priority", priority))
        .done();
  }

  private static String anotherCategory() {
    return Mutation.ADD_CATEGORY
        .as(Role.COORDINATOR, input("name", "另一类目", "nameEn", "Other", "code", word()))
        .done()
        .id();
  }

  private static String of(Reply need) {
    return "data.found.find { it.need.id == '%s' }".formatted(need.id());
  }

  private static String code(JsonPath refused) {
    return refused.getString("errors[0].extensions.code");
  }

  private static JsonPath ask(Reply party, Map<String, ?> more) {
    var asked = new HashMap<String, Object>(more);
    asked.put("party", party.id());
    Person liaison = Person.who(Role.LIAISON, party.id());
    JsonPath answer = Api.post(given().auth().oauth2(liaison.token()), QUERY, asked);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer;
  }
}
