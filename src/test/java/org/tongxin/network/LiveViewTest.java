package org.tongxin.network;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.LEAVE_ALLIANCE;
import static org.tongxin.Mutation.RENAME_UNIT;
import static org.tongxin.network.NetworkFixture.aMember;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitArrival;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import io.quarkus.vertx.VertxContextSupport;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tongxin.Api;
import org.tongxin.MovableClock;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.Subscriber;
import org.tongxin.access.Role;
import org.tongxin.network.ledger.EffectiveDates;

/** What changes in a view is told, and what is told gives the new view. */
@OnRealStores
class LiveViewTest {
  private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");
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
  private static final String DELTA =
      """
          revision since
          resync { revision nodes { id label combo weight degree } edges { id source target type weight since until } combos { id label combo size } }
          addedNodes { id label combo weight degree } updatedNodes { id label combo weight degree } removedNodes
          addedEdges { id source target type weight since until } updatedEdges { id source target type weight since until } removedEdges
          addedCombos { id label combo size } updatedCombos { id label combo size } removedCombos
      """;
  private static final String CHANGES =
      "query ($root: ID!, $since: String!) { changes(root: $root, since: $since) {" + DELTA + "} }";
  private static final String WATCH =
      "subscription ($root: ID!, $since: String!) { networkChanged(root: $root, since: $since) {"
          + DELTA
          + "} }";

  @Inject MovableClock clock;
  @Inject EffectiveDates effectiveDates;

  @AfterEach
  void today() {
    clock.moveBack();
  }

  @Test
  void deltasAppliedToAnOldViewGiveTheNewOne() {
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);
    Reply alliance = anAlliance();
    List<Reply> units = List.of(aUnit(), aUnit(), aUnit(), aUnit(), aUnit());
    var memberships = new ArrayList<Reply>();
    Held held = Held.of(view(alliance, "KIND", random.nextBoolean() ? 4 : 500));

    for (int step = 0; step < 12; step++) {
      for (int change = 0; change <= random.nextInt(3); change++) {
        act(random, alliance, units, memberships);
      }
      JsonPath delta = changes(alliance, held.revision);
      assertThat(delta.getList("errors")).as(delta.prettify()).isNull();
      held.apply(delta.setRootPath("data.changes"));

      Held fresh = Held.of(viewLike(alliance, held));
      assertThat(held.nodes).as("seed %d, step %d", seed, step).isEqualTo(fresh.nodes);
      assertThat(held.edges).as("seed %d, step %d", seed, step).isEqualTo(fresh.edges);
      assertThat(held.combos).as("seed %d, step %d", seed, step).isEqualTo(fresh.combos);
    }
  }

  @Test
  void aSubscriberIsToldAndResumesWhereItLeft() throws Exception {
    Reply alliance = anAlliance();
    Reply first = aUnit();
    Reply second = aUnit();
    Held held = Held.of(view(alliance, "NONE", 500));

    try (var subscriber = watch(alliance, held.revision)) {
      assertThat(subscriber.hearsNothingFor(500)).as("nothing has changed").isTrue();
      join(alliance, first);
      held.apply(subscriber.next().setRootPath("data.networkChanged"));
      assertThat(held.nodes).containsKeys(alliance.id(), first.id());
    }
    awaitArrival(join(alliance, second));
    try (var subscriber = watch(alliance, held.revision)) {
      held.apply(subscriber.next().setRootPath("data.networkChanged"));
    }

    assertThat(held.nodes).containsOnlyKeys(alliance.id(), first.id(), second.id());
  }

  @Test
  void aRevisionThatNobodyRemembersIsAnsweredByTheWholeView() {
    Reply alliance = anAlliance();
    awaitArrival(join(alliance, aUnit()));
    Held held = Held.of(view(alliance, "NONE", 500));
    String forgotten = forget(held.revision);

    JsonPath delta = changes(alliance, forgotten).setRootPath("data.changes");

    assertThat(delta.getList("addedNodes")).isEmpty();
    assertThat(delta.getList("resync.nodes")).hasSize(2);
    held.apply(delta);
    assertThat(held.nodes).hasSize(2);
  }

  @Test
  void whoWatchesWithoutARevisionIsToldSo() throws InterruptedException {
    try (var subscriber = watch(anAlliance(), "none")) {
      assertThat(subscriber.next().getList("errors.extensions.code")).containsExactly("BAD_INPUT");
    }
  }

  @Test
  void aRevisionOfAnotherRootIsRefused() {
    Held held = Held.of(view(anAlliance(), "NONE", 500));

    JsonPath answer = changes(anAlliance(), held.revision);

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("BAD_INPUT");
  }

  @Test
  void aMemberOfNextMonthIsThereNextMonthAndSubscribersAreToldOnTheDay() throws Throwable {
    Reply alliance = anAlliance();
    Reply here = aUnit();
    Reply coming = aUnit();
    LocalDate today = LocalDate.now(ZONE);
    LocalDate day = today.plusMonths(1);
    aMember(alliance, here, today.toString(), null);
    awaitArrival(aMember(alliance, coming, day.toString(), null));
    assertThat(seen(alliance, here, coming, null)).as("today").containsExactly(1, 2, null, 0);
    assertThat(seen(alliance, here, coming, day.toString()))
        .as("on that day")
        .containsExactly(2, 3, 2, 1);
    Held held = Held.of(view(alliance, "NONE", 500));

    try (var subscriber = watch(alliance, held.revision)) {
      assertThat(subscriber.hearsNothingFor(300)).isTrue();
      clock.moveTo(noon(day));
      VertxContextSupport.subscribeAndAwait(effectiveDates::look);
      held.apply(subscriber.next().setRootPath("data.networkChanged"));
    }

    assertThat(held.nodes).containsKey(coming.id());
    assertThat(seen(alliance, here, coming, null))
        .as("when it is that day")
        .containsExactly(2, 3, 2, 1);
    VertxContextSupport.subscribeAndAwait(
        effectiveDates::look); // a second look tells nothing twice
  }

  /**
   * How many members are listed, how many nodes are drawn, how far the one is, how many partners.
   */
  private static List<@Nullable Integer> seen(
      Reply alliance, Reply from, Reply to, @Nullable String asOf) {
    JsonPath answer =
        Api.ask(
            """
            query ($alliance: ID!, $from: ID!, $to: ID!, $asOf: Date) {
              alliance(key: $alliance) { members(asOf: $asOf, first: 10) { totalCount nodes { id } } }
              network(root: $alliance, asOf: $asOf) { nodes { id } totals { nodes } }
              path(from: $from, to: $to, asOf: $asOf) { hops }
              partners(party: $from, asOf: $asOf, first: 10) { totalCount }
            }
            """,
            input("alliance", alliance.id(), "from", from.id(), "to", to.id(), "asOf", asOf));
    assertThat(answer.getList("data.network.nodes"))
        .hasSize(answer.getInt("data.network.totals.nodes"));
    var seen = new ArrayList<@Nullable Integer>();
    seen.add(answer.getInt("data.alliance.members.totalCount"));
    seen.add(answer.getInt("data.network.totals.nodes"));
    seen.add(answer.get("data.path.hops"));
    seen.add(answer.getInt("data.partners.totalCount"));
    return seen;
  }

  private static Instant noon(LocalDate day) {
    return day.atTime(12, 0).atZone(ZONE).toInstant();
  }

  private static Reply join(Reply alliance, Reply unit) {
    return aMember(alliance, unit, LocalDate.now(ZONE).minusDays(1).toString(), null);
  }

  private static void act(
      Random random, Reply alliance, List<Reply> units, List<Reply> memberships) {
    Reply unit = units.get(random.nextInt(units.size()));
    Reply done =
        switch (random.nextInt(3)) {
          case 0 ->
              RENAME_UNIT.as(Role.LIAISON, Map.of("unit", unit.id(), "name", "改名单位" + word()));
          case 1 -> {
            Reply joined =
                ADD_MEMBER.as(
                    Role.COORDINATOR,
                    Map.of(
                        "alliance", alliance.id(),
                        "party", unit.id(),
                        "since", LocalDate.now(ZONE).minusDays(9).toString()));
            if (joined.errors().isEmpty()) {
              memberships.add(joined);
            }
            yield joined;
          }
          default ->
              memberships.isEmpty()
                  ? RENAME_UNIT.as(Role.LIAISON, Map.of("unit", unit.id(), "name", "改名单位" + word()))
                  : LEAVE_ALLIANCE.as(
                      Role.COORDINATOR,
                      Map.of(
                          "membership", memberships.remove(random.nextInt(memberships.size())).id(),
                          "on", LocalDate.now(ZONE).minusDays(random.nextInt(3)).toString()));
        };
    if (done.errors().isEmpty()) {
      awaitArrival(done);
    }
  }

  private static JsonPath view(Reply alliance, String groupBy, int maxNodes) {
    awaitArrival(alliance);
    return Api.ask(
            VIEW,
            Map.of("root", alliance.id(), "depth", 2, "groupBy", groupBy, "maxNodes", maxNodes))
        .setRootPath("data.network");
  }

  private static JsonPath viewLike(Reply alliance, Held held) {
    return view(alliance, "KIND", held.maxNodes());
  }

  private static JsonPath changes(Reply alliance, String since) {
    return Api.ask(CHANGES, Map.of("root", alliance.id(), "since", since));
  }

  private static Subscriber watch(Reply alliance, String since) throws InterruptedException {
    return new Subscriber(WATCH, Map.of("root", alliance.id(), "since", since));
  }

  /** The same question with a hash that no view ever had. */
  private static String forget(String revision) {
    String plain = plain(revision);
    String other = plain.substring(0, plain.lastIndexOf('|') + 1) + "000000000000000000000000";
    return Base64.getUrlEncoder().withoutPadding().encodeToString(other.getBytes(UTF_8));
  }

  private static String plain(String revision) {
    return new String(Base64.getUrlDecoder().decode(revision), UTF_8);
  }

  /** A view as a client holds it: things by id. */
  private static final class Held {
    String revision = "";
    Map<String, Object> nodes = new LinkedHashMap<>();
    Map<String, Object> edges = new LinkedHashMap<>();
    Map<String, Object> combos = new LinkedHashMap<>();

    static Held of(JsonPath view) {
      var held = new Held();
      held.replace(view, "");
      return held;
    }

    /** Remove, then add, then replace by id. */
    void apply(JsonPath delta) {
      assertThat(delta.getString("since")).isIn(revision, forget(revision));
      if (delta.get("resync") != null) {
        replace(delta, "resync.");
        return;
      }
      change(nodes, delta, "Nodes");
      change(edges, delta, "Edges");
      change(combos, delta, "Combos");
      revision = delta.getString("revision");
    }

    int maxNodes() {
      return Integer.parseInt(plain(revision).split("[|]", -1)[5]);
    }

    private void replace(JsonPath view, String at) {
      revision = view.getString(at + "revision");
      nodes = byId(view.getList(at + "nodes"));
      edges = byId(view.getList(at + "edges"));
      combos = byId(view.getList(at + "combos"));
    }

    private static void change(Map<String, Object> things, JsonPath delta, String sort) {
      Set<String> removed = new HashSet<>(delta.<String>getList("removed" + sort));
      assertThat(things.keySet()).containsAll(removed);
      things.keySet().removeAll(removed);
      Map<String, Object> added = byId(delta.getList("added" + sort));
      assertThat(Collections.disjoint(things.keySet(), added.keySet())).isTrue();
      things.putAll(added);
      Map<String, Object> updated = byId(delta.getList("updated" + sort));
      assertThat(things.keySet()).containsAll(updated.keySet());
      things.putAll(updated);
    }

    private static Map<String, Object> byId(List<Map<String, Object>> list) {
      var byId = new LinkedHashMap<String, Object>();
      list.forEach(each -> byId.put(String.valueOf(each.get("id")), each));
      return byId;
    }
  }
}
