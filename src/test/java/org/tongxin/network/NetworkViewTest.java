package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.graph.Arrivals;
import org.tongxin.graph.Graph;
import org.tongxin.journal.InTurn;
import org.tongxin.journal.Ledger;
import org.tongxin.kernel.Basis;
import org.tongxin.kernel.Id;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Position;
import org.tongxin.network.ledger.Registrations;
import org.tongxin.network.view.GroupBy;

/** Views, ways and bridges on a network of the test's own. */
@OnRealStores
class NetworkViewTest {
  private static final String VIEW =
      """
      query ($root: ID!, $depth: Int, $groupBy: GroupBy, $asOf: Date, $maxNodes: Int, $atLeast: String) {
        network(root: $root, depth: $depth, groupBy: $groupBy, asOf: $asOf, maxNodes: $maxNodes, atLeast: $atLeast) {
          revision truncated totals { nodes edges }
          nodes { id label combo weight degree }
          edges { id source target type weight since until }
          combos { id label combo size }
        }
      }
      """;
  private static final int HUB_MEMBERS = 600;

  @Inject Ledger ledger;
  @Inject Registrations registrations;
  @Inject Arrivals arrivals;
  @Inject Graph graph;

  @ParameterizedTest
  @EnumSource(GroupBy.class)
  void everyEndAndEveryComboIsInTheView(GroupBy groupBy) {
    JsonPath view = view(input("root", "bz-alli-zone", "depth", 3, "groupBy", groupBy));

    Set<String> nodes = new HashSet<>(view.<String>getList("nodes.id"));
    Set<String> combos = new HashSet<>(view.<String>getList("combos.id"));
    assertThat(nodes).hasSizeGreaterThan(13);
    assertThat(Collections.disjoint(nodes, combos)).isTrue();
    assertThat(nodes)
        .containsAll(view.getList("edges.source"))
        .containsAll(view.getList("edges.target"));
    assertThat(combos).containsAll(withoutNulls(view.getList("nodes.combo")));
    assertThat(combos).containsAll(withoutNulls(view.getList("combos.combo")));
    assertThat(combos.isEmpty()).isEqualTo(groupBy == GroupBy.NONE);
    assertThat(new HashSet<>(view.getList("edges.id"))).hasSameSizeAs(view.getList("edges.id"));
    assertThat(view.getInt("totals.nodes")).isEqualTo(nodes.size());
    assertThat(view.getInt("totals.edges")).isEqualTo(view.getList("edges").size());
  }

  @Test
  void theSameQuestionGivesTheSameView() {
    var question = input("root", "jc-alli-wanda", "depth", 4, "groupBy", "ALLIANCE", "maxNodes", 9);
    var another = input("root", "bz-alli-zone", "depth", 4, "groupBy", "REGION", "maxNodes", 9);

    assertThat(view(another).getMap("")).isEqualTo(view(another).getMap(""));
    assertThat(ask(question).getMap("data")).isEqualTo(ask(question).getMap("data"));
  }

  @Test
  void aHubIsCutAtTheHeaviestInOneStatement() throws Throwable {
    Reply hub = anAlliance();
    Position loaded = VertxContextSupport.subscribeAndAwait(() -> fill(hub.id()));
    VertxContextSupport.subscribeAndAwait(() -> arrivals.await(loaded));
    var question = input("root", hub.id(), "depth", 1, "maxNodes", 500, "asOf", "2090-06-01");
    ask(question); // so that nothing is planned for the first time below

    long before = graph.asked();
    JsonPath view = view(question);
    long statements = graph.asked() - before;

    assertThat(statements).as("the root by its key, and the view").isEqualTo(2);
    assertThat(view.getList("nodes")).hasSize(500);
    assertThat(view.getBoolean("truncated")).isTrue();
    assertThat(view.getInt("totals.nodes")).isEqualTo(HUB_MEMBERS + 1);
    assertThat(view.getInt("totals.edges")).isEqualTo(HUB_MEMBERS + HUB_MEMBERS / 10);
    assertThat(view.getList("nodes.id")).first().isEqualTo(hub.id());
    assertThat(view.<Integer>getList("nodes.weight").subList(1, 1 + HUB_MEMBERS / 10))
        .as("those with a superior among the members are heavier")
        .allMatch(weight -> weight >= 2);
    assertThat(new HashSet<>(view.<String>getList("nodes.id")))
        .containsAll(view.getList("edges.source"));
  }

  @Test
  void waysAndBridgesFollowTheDay() {
    Reply here = anAlliance();
    Reply there = anAlliance();
    Reply near = aUnit();
    Reply bridge = aUnit();
    Reply far = aUnit();
    aMember(here, near);
    aMember(here, bridge);
    aMember(there, bridge, "2090-01-01", "2091-01-01");
    awaitArrival(aMember(there, far, "2090-07-01", null));

    assertThat(hops(near, far, "2090-08-01")).isEqualTo(4);
    assertThat(hops(near, far, "2090-06-30")).as("the day before it joins").isNull();
    assertThat(hops(near, far, "2091-01-01")).as("the day the bridge is gone").isNull();
    assertThat(partners(near, 1, "2090-08-01")).containsExactly(bridge.id());
    assertThat(partners(near, 2, "2090-08-01")).containsExactly(bridge.id(), far.id());
    assertThat(partners(near, 2, "2090-06-30")).containsExactly(bridge.id());
    assertThat(cohesion(here, "2090-08-01"))
        .containsExactlyInAnyOrder(near.id() + " ISOLATED 0", bridge.id() + " BRIDGE 2");
    assertThat(cohesion(here, "2091-01-01"))
        .containsExactlyInAnyOrder(near.id() + " ISOLATED 0", bridge.id() + " ISOLATED 0");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          network(root: "bz-alli-zone", depth: 5) { revision }                      | BAD_INPUT
          network(root: "bz-alli-zone", depth: -1) { revision }                     | BAD_INPUT
          network(root: "bz-alli-zone", maxNodes: 0) { revision }                   | BAD_INPUT
          network(root: "bz-alli-zone", maxNodes: 2001) { revision }                | BAD_INPUT
          network(root: "no-such") { revision }                                     | NOT_FOUND
          network(root: "bz-reg-baizhang") { revision }                             | NOT_FOUND
          path(from: "bz-alli-zone", to: "bz-alli-zone") { hops }                   | BAD_INPUT
          path(from: "bz-unit-huachuan", to: "bz-unit-jiahui", maxHops: 9) { hops } | BAD_INPUT
          path(from: "bz-unit-huachuan", to: "no-such") { hops }                    | NOT_FOUND
          partners(party: "bz-unit-huachuan", hops: 0, first: 1) { totalCount }     | BAD_INPUT
          partners(party: "bz-unit-huachuan", hops: 5, first: 1) { totalCount }     | BAD_INPUT
          partners(party: "no-such", first: 1) { totalCount }                       | NOT_FOUND
          bridges(alliance: "bz-unit-huachuan", first: 1) { totalCount }            | NOT_FOUND
          changes(root: "bz-alli-zone", since: "") { revision }                     | BAD_INPUT
          changes(root: "bz-alli-zone", since: "AAAA") { revision }                 | BAD_INPUT
          """)
  void whatIsOutOfBoundsIsRefused(String field, String code) {
    JsonPath answer = Api.ask("{ " + field + " }");

    assertThat(answer.getString("errors[0].extensions.code")).as(answer.prettify()).isEqualTo(code);
  }

  private static JsonPath view(Map<String, Object> question) {
    JsonPath answer = ask(question);
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
    return answer.setRootPath("data.network");
  }

  private static JsonPath ask(Map<String, Object> question) {
    return Api.ask(VIEW, question);
  }

  private static @Nullable Integer hops(Reply from, Reply to, String day) {
    return Api.ask(
            "query ($from: ID!, $to: ID!, $day: Date) { path(from: $from, to: $to, asOf: $day) { hops } }",
            Map.of("from", from.id(), "to", to.id(), "day", day))
        .get("data.path.hops");
  }

  private static List<String> partners(Reply party, int hops, String day) {
    return Api.ask(
            """
            query ($party: ID!, $hops: Int, $day: Date) {
              partners(party: $party, hops: $hops, asOf: $day, first: 100) { nodes { party { id } } }
            }
            """,
            Map.of("party", party.id(), "hops", hops, "day", day))
        .getList("data.partners.nodes.party.id");
  }

  private static List<String> cohesion(Reply alliance, String day) {
    JsonPath answer =
        Api.ask(
            """
            query ($alliance: ID!, $day: Date) {
              bridges(alliance: $alliance, asOf: $day, first: 100) { nodes { cohesion behind party { id } } }
            }
            """,
            Map.of("alliance", alliance.id(), "day", day));
    List<String> parties = answer.getList("data.bridges.nodes.party.id");
    List<String> cohesion = answer.getList("data.bridges.nodes.cohesion");
    List<Integer> behind = answer.getList("data.bridges.nodes.behind");
    return IntStream.range(0, parties.size())
        .mapToObj(i -> parties.get(i) + " " + cohesion.get(i) + " " + behind.get(i))
        .toList();
  }

  private static List<String> withoutNulls(List<String> list) {
    return list.stream().filter(java.util.Objects::nonNull).toList();
  }

  /** Members enough that a view has to be cut; every tenth is the superior of the next. */
  private Uni<Position> fill(String allianceId) {
    return ledger.writeInBulk(
        "test",
        transaction -> {
          List<Unit> units = IntStream.range(0, HUB_MEMBERS).mapToObj(i -> unit(i)).toList();
          return InTurn.each(units, unit -> registrations.register(transaction, unit))
              .chain(() ->
                  InTurn.each(
                      units,
                      unit -> registrations.begin(transaction, membership(allianceId, unit.id()))))
              .chain(() ->
                  InTurn.each(
                      IntStream.range(0, HUB_MEMBERS / 10).boxed().toList(),
                      ten ->
                          registrations.setSuperior(
                              transaction,
                              below(units.get(10 * ten + 1).id(), units.get(10 * ten).id()))))
              .map(ignored -> transaction.position());
        });
  }

  private static Unit unit(int number) {
    String id = Id.fresh(IdKind.UNIT, System.currentTimeMillis()).toString();
    return new Unit(
        id,
        1,
        id.replace('_', '-'),
        "枢纽成员" + number,
        null,
        List.of(),
        UnitKind.ENTERPRISE,
        null,
        null,
        null,
        null,
        Standing.REAL);
  }

  private static Membership membership(String allianceId, String unitId) {
    return new Membership(
        Id.fresh(IdKind.MEMBERSHIP, System.currentTimeMillis()).toString(),
        1,
        allianceId,
        unitId,
        MembershipRole.MEMBER,
        null,
        null,
        LocalDate.of(2090, 1, 1),
        null,
        null,
        Basis.STATED);
  }

  private static Subordination below(String unitId, String superiorId) {
    return new Subordination(
        Id.fresh(IdKind.SUBORDINATION, System.currentTimeMillis()).toString(),
        1,
        unitId,
        superiorId,
        LocalDate.of(2090, 1, 1),
        null,
        null,
        Basis.STATED);
  }
}
