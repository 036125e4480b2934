package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.Mutation.ADD_MEMBER;
import static org.tongxin.Mutation.APPLY_TO_JOIN;
import static org.tongxin.Mutation.FORM_ALLIANCE;
import static org.tongxin.Mutation.REGISTER_UNIT;

import io.restassured.path.json.JsonPath;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.Temporal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.tongxin.Api;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/**
 * Units and alliances of a test's own, so that the founding data stay as the expected answers show
 * them. Names hold letters that nothing else does; what is dated is dated far ahead.
 */
public final class NetworkFixture {
  public static final String FIRST_DAY = "2090-01-01";
  private static final Duration LONGEST = Duration.ofSeconds(30);
  private static final Duration PAUSE = Duration.ofMillis(200);

  private NetworkFixture() {}

  /** A word that nothing else has: for codes, and for names that a search is to find. */
  public static String word() {
    return "w" + UUID.randomUUID().toString().replace("-", "").substring(0, 12);
  }

  /** An input from names and values in turn; a null value is left out. */
  public static Map<String, Object> input(@Nullable Object... namesAndValues) {
    var input = new HashMap<String, Object>();
    for (int i = 0; i < namesAndValues.length; i += 2) {
      Object value = namesAndValues[i + 1];
      if (value != null) {
        // Moments and days go out in ISO 8601.
        input.put(
            String.valueOf(namesAndValues[i]),
            value instanceof Temporal ? value.toString() : value);
      }
    }
    return input;
  }

  public static Reply aUnit() {
    return aUnit(UnitKind.SCHOOL);
  }

  public static Reply aUnit(UnitKind kind) {
    String word = word();
    return REGISTER_UNIT
        .as(Role.COORDINATOR, input("name", "试用单位" + word, "kind", kind, "code", word))
        .done();
  }

  public static Reply anAlliance() {
    String word = word();
    return FORM_ALLIANCE
        .as(
            Role.COORDINATOR,
            input("name", "试用联盟" + word, "kind", AllianceKind.VOLUNTEER_LEAGUE, "code", word))
        .done();
  }

  /** A member from {@link #FIRST_DAY} on. */
  public static Reply aMember(Reply alliance, Reply party) {
    return aMember(alliance, party, FIRST_DAY, null);
  }

  public static Reply aMember(Reply alliance, Reply party, String since, @Nullable String until) {
    return ADD_MEMBER
        .as(
            Role.COORDINATOR,
            input("alliance", alliance.id(), "party", party.id(), "since", since, "until", until))
        .done();
  }

  /** One of a liaison's, waiting for a coordinator. */
  public static Reply anApplication(Reply alliance, Reply party) {
    return APPLY_TO_JOIN
        .as(Role.LIAISON, input("alliance", alliance.id(), "party", party.id(), "since", FIRST_DAY))
        .done();
  }

  /** The members of an alliance on a day, each as its role and its id. */
  public static List<String> members(String alliance, String day) {
    JsonPath answer =
        Api.ask(
            """
            query ($key: ID!, $day: Date) {
              alliance(key: $key) { members(asOf: $day, first: 100) { nodes { role party { id } } } }
            }
            """,
            Map.of("key", alliance, "day", day));
    List<String> roles = answer.getList("data.alliance.members.nodes.role");
    List<String> parties = answer.getList("data.alliance.members.nodes.party.id");
    return IntStream.range(0, roles.size())
        .mapToObj(i -> roles.get(i) + " " + parties.get(i))
        .toList();
  }

  /** The superior of a unit on a day; null for none. */
  public static @Nullable String superior(String unit, String day) {
    return Api.ask(
            "query ($key: ID!, $day: Date) { unit(key: $key) { superior(asOf: $day) { unit { id } } } }",
            Map.of("key", unit, "day", day))
        .getString("data.unit.superior.unit.id");
  }

  /** Ids of the units that a search by name finds. */
  public static List<String> found(String text) {
    return Api.ask(
            "query ($text: String!) { units(text: $text, first: 20) { nodes { id } } }",
            Map.of("text", text))
        .getList("data.units.nodes.id");
  }

  /** Waits until the graph shows what a mutation did, so that the next read of any sort sees it. */
  public static void awaitArrival(Reply done) {
    var answer =
        Api.ask(
            "query ($at: String) { unit(key: \"none\", atLeast: $at) { id } }",
            Map.of("at", done.position()));
    assertThat(answer.getList("errors")).as(answer.prettify()).isNull();
  }

  /** Waits until the digests of ledger and graph are equal, and nothing is stuck on the way. */
  public static void awaitAgreement() throws InterruptedException {
    Instant last = Instant.now().plus(LONGEST);
    JsonPath state = projection();
    while (!state.getBoolean("data.projection.agree") && Instant.now().isBefore(last)) {
      Thread.sleep(PAUSE);
      state = projection();
    }
    assertThat(state.getList("data.projection.faults.reason")).isEmpty();
    assertThat(state.getBoolean("data.projection.agree")).as(state.prettify()).isTrue();
  }

  private static JsonPath projection() {
    return Api.as(
        Role.ADMINISTRATOR, "{ projection { agree faults { subjectId kind reason } } }", Map.of());
  }
}
