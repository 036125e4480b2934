package org.tongxin.practice;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.CREATE_PRACTICE;
import static org.tongxin.Mutation.REMOVE_PRACTICE;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/** A made-up alliance can be tried out, stays apart from what is real, and goes without a trace. */
@OnRealStores
class PracticeTest {
  private static final String SEEN =
      """
      query ($practice: Boolean) {
        search(text: "虚构", practice: $practice, first: 50) { totalCount }
        units(text: "虚构", practice: $practice, first: 50) { totalCount nodes { id } }
        all: units(practice: $practice, first: 1) { totalCount }
        alliances(practice: $practice, first: 100) { nodes { id practice } }
      }
      """;

  @Test
  void itIsSeenOnlyByWhoeverAsksAndGoesAgain() throws InterruptedException {
    Reply alliance = CREATE_PRACTICE.as(Role.COORDINATOR, input("members", 3)).done();
    awaitArrival(alliance);

    assertThat(alliance.get("name")).contains("虚构");
    assertThat(seen(false).getInt("data.search.totalCount")).isZero();
    assertThat(seen(false).getInt("data.units.totalCount")).isZero();
    assertThat(seen(false).<Boolean>getList("data.alliances.nodes.practice")).containsOnly(false);
    assertThat(seen(true).getInt("data.search.totalCount"))
        .as("alliance, members, guest")
        .isEqualTo(5);
    assertThat(seen(true).<String>getList("data.alliances.nodes.id")).contains(alliance.id());
    assertThat(seen(true).getInt("data.all.totalCount"))
        .as("three members and a guest more")
        .isEqualTo(seen(false).getInt("data.all.totalCount") + 4);
    assertThat(drawn(alliance)).hasSize(4);

    awaitArrival(REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", alliance.id())).done());

    assertThat(seen(true).getInt("data.search.totalCount")).isZero();
    assertThat(
            Api.ask(
                    "query ($key: ID!) { alliance(key: $key) { id } }",
                    Map.of("key", alliance.id()))
                .getString("data.alliance"))
        .isNull();
    awaitAgreement();
  }

  @Test
  void whatIsRealAndWhatIsMadeUpStayApart() {
    Reply practice = CREATE_PRACTICE.as(Role.COORDINATOR, input("members", 1)).done();
    awaitArrival(practice);
    String madeUp = seen(true).<String>getList("data.units.nodes.id").getFirst();
    Reply real = anAlliance();

    assertThat(
            ADD_MEMBER
                .as(Role.COORDINATOR, input("alliance", practice.id(), "party", aUnit().id()))
                .errors())
        .containsExactly("BAD_INPUT input.party");
    assertThat(
            ADD_MEMBER.as(Role.COORDINATOR, input("alliance", real.id(), "party", madeUp)).errors())
        .containsExactly("BAD_INPUT input.party");
    assertThat(REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", real.id())).codes())
        .containsExactly("FORBIDDEN");
    assertThat(CREATE_PRACTICE.as(Role.COORDINATOR, input("members", 51)).errors())
        .containsExactly("BAD_INPUT input.members");
    REMOVE_PRACTICE.as(Role.COORDINATOR, input("alliance", practice.id())).done();
  }

  private static JsonPath seen(boolean practice) {
    return Api.ask(SEEN, Map.of("practice", practice));
  }

  private static List<String> drawn(Reply alliance) {
    return Api.ask(
            "query ($root: ID!) { network(root: $root) { nodes { id } } }",
            Map.of("root", alliance.id()))
        .getList("data.network.nodes.id");
  }
}
