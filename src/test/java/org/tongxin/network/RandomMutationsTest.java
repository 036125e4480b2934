package org.tongxin.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tongxin.network.NetworkFixture.aUnit;
import static org.tongxin.network.NetworkFixture.anAlliance;
import static org.tongxin.network.NetworkFixture.awaitAgreement;
import static org.tongxin.network.NetworkFixture.input;
import static org.tongxin.network.NetworkFixture.word;

import jakarta.inject.Inject;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tongxin.Api;
import org.tongxin.Mutation;
import org.tongxin.OnRealStores;
import org.tongxin.Reply;
import org.tongxin.access.Role;

/**
 * Whatever is done to the network in whatever order, the graph shows what the ledger says, and a
 * graph that is built anew shows it again. {@code -Drandom.seed=...} repeats a run.
 */
@OnRealStores
class RandomMutationsTest {
  private static final int TIMES = 30;
  private static final List<Mutation> MUTATIONS =
      List.copyOf(EnumSet.range(Mutation.REGISTER_UNIT, Mutation.REVOKE_ROLE));
  private static final LocalDate FIRST = LocalDate.parse("2090-01-01");
  // What a rule may answer to a mutation made up by chance; anything else is a fault of ours.
  private static final Set<String> RULES =
      Set.of("BAD_INPUT", "CONFLICT", "NOT_FOUND", "FORBIDDEN", "VERSION_CONFLICT");

  @Inject DataSource ledger;
  @Inject Driver driver;

  private final long seed = Long.getLong("random.seed", System.nanoTime());
  private final Random random = new Random(seed);
  private final List<String> units = new ArrayList<>();
  private final List<String> alliances = new ArrayList<>();
  private final List<String> memberships = new ArrayList<>();
  private final List<String> applications = new ArrayList<>();

  @Test
  void theGraphShowsWhatTheLedgerSays() throws Exception {
    System.out.println("seed " + seed);
    Stream.generate(() -> aUnit().id()).limit(8).forEach(units::add);
    Stream.generate(() -> anAlliance().id()).limit(4).forEach(alliances::add);

    int done = 0;
    for (int i = 0; i < TIMES; i++) {
      done += something() ? 1 : 0;
    }

    assertThat(done).as("done of %d with seed %d", TIMES, seed).isGreaterThan(TIMES / 4);
    assertAllIsShown();
    damage();
    var rebuilt = Api.as(Role.ADMINISTRATOR, "mutation { rebuildGraph { accepted } }", Map.of());
    assertThat(rebuilt.getBoolean("data.rebuildGraph.accepted")).isTrue();
    assertAllIsShown();
  }

  private void assertAllIsShown() throws Exception {
    awaitAgreement();
    assertThat(inGraph()).as("seed %d", seed).isEqualTo(inLedger());
  }

  // So that the digests agree again only when the graph was built anew.
  private void damage() {
    driver
        .executableQuery("MATCH (n:Entity) WHERE n.id IN $ids SET n.name = n.name + '?'")
        .withParameters(Map.of("ids", units))
        .execute();
  }

  /** Does one thing; false where a rule refused it. */
  private boolean something() {
    Mutation mutation = any(MUTATIONS);
    var reply = mutation.as(Role.ADMINISTRATOR, inputFor(mutation));
    assertThat(reply.json().getList("errors"))
        .as("%s with seed %d: %s", mutation, seed, reply.json().prettify())
        .isNull();
    assertThat(reply.codes()).as("%s with seed %d", mutation, seed).isSubsetOf(RULES);
    if (reply.codes().isEmpty()) {
      remember(reply);
    }
    return reply.codes().isEmpty();
  }

  private Map<String, Object> inputFor(Mutation mutation) {
    return switch (mutation) {
      case REGISTER_UNIT -> input("name", "随机单位" + word(), "kind", UnitKind.ENTERPRISE);
      case UPDATE_UNIT ->
          input(
              "unit",
              any(units),
              "kind",
              any(List.of(UnitKind.values())),
              "clear",
              List.of("ALIASES"));
      case RENAME_UNIT -> input("unit", any(units), "name", "随机新名" + word());
      case MERGE_UNITS -> input("from", any(units), "into", any(units), "reason", "同一单位");
      case SET_SUPERIOR -> input("unit", any(units), "superior", any(units), "since", day());
      case REGISTER_TEAM -> input("name", "随机队" + word(), "affiliation", any(units));
      case FORM_ALLIANCE ->
          input(
              "name",
              "随机联盟" + word(),
              "kind",
              AllianceKind.JOINT_COMMITTEE,
              "lead",
              any(units),
              "parent",
              any(alliances));
      case DISSOLVE_ALLIANCE -> input("alliance", any(alliances), "on", day());
      case PAIR_UNITS ->
          input(
              "name",
              "随机结对" + word(),
              "since",
              day(),
              "sides",
              List.of(Map.of("party", any(units)), Map.of("party", any(units))));
      case END_PAIRING -> input("pairing", any(alliances), "on", day());
      case ADD_MEMBER -> input("alliance", any(alliances), "party", anyParty(), "since", day());
      case CHANGE_ROLE ->
          input(
              "membership",
              orNone(memberships),
              "role",
              any(List.of(MembershipRole.values())),
              "since",
              day());
      case LEAVE_ALLIANCE -> input("membership", orNone(memberships), "on", day());
      case APPLY_TO_JOIN -> input("alliance", any(alliances), "party", anyParty(), "since", day());
      case APPLY_AS_PARTNER -> input("alliance", any(alliances), "enterprise", any(units));
      case ACCEPT_MEMBER -> input("application", orNone(applications));
      case DECLINE_MEMBER -> input("application", orNone(applications), "reason", "材料不全");
      case RECORD_METRIC ->
          input(
              "subject",
              anyParty(),
              "name",
              "人数",
              "nameEn",
              "People",
              "value",
              random.nextInt(),
              "unitOfMeasure",
              "persons");
      case CORRECT_FACT ->
          random.nextBoolean()
              ? input(
                  "subject", anyParty(), "field", "NAME", "value", "随机更正" + word(), "reason", "误记")
              : input(
                  "subject", orNone(memberships), "field", "UNTIL", "value", day(), "reason", "误记");
      case GRANT_ROLE ->
          input("issuer", "random", "subject", word(), "role", Role.LIAISON, "party", any(units));
      case REVOKE_ROLE -> input("grant", "grant_00000000000000000000000000");
      default -> throw new IllegalArgumentException(mutation + " is not of this room");
    };
  }

  private void remember(Reply reply) {
    switch (reply.subject()) {
      case "unit" -> units.add(reply.id());
      case "alliance" -> alliances.add(reply.id());
      case "membership" -> memberships.add(reply.id());
      case "application" -> applications.add(reply.id());
      default -> {}
    }
  }

  private <T> T any(List<T> some) {
    return some.get(random.nextInt(some.size()));
  }

  private String orNone(List<String> some) {
    return some.isEmpty() ? "none-yet" : any(some);
  }

  private String anyParty() {
    return random.nextInt(3) == 0 ? any(alliances) : any(units);
  }

  private String day() {
    return FIRST.plusDays(random.nextInt(2000)).toString();
  }

  private Set<String> inLedger() throws SQLException {
    var found = new TreeSet<String>();
    try (var connection = ledger.getConnection();
        var rows =
            connection
                .createStatement()
                .executeQuery(
                    """
                    select id || ' ' || version || ' ' || party_id || ' ' || alliance_id from membership
                    union all
                    select id || ' ' || version || ' ' || unit_id || ' ' || superior_id from subordination
                    union all
                    select id || ' ' || version || ' ' || coalesce(merged_into_id, '') from unit
                    """)) {
      while (rows.next()) {
        found.add(rows.getString(1).strip());
      }
    }
    return found;
  }

  private Set<String> inGraph() {
    var found = new TreeSet<String>();
    driver
        .executableQuery(
            """
            MATCH (a)-[r:MEMBER_OF|UNDER]->(b)
            RETURN r.id + ' ' + r.version + ' ' + a.id + ' ' + b.id AS line
            UNION ALL
            MATCH (n:Unit|Gone) WHERE n.id STARTS WITH 'unit_'
            OPTIONAL MATCH (n)-[:MERGED_INTO]->(into)
            RETURN n.id + ' ' + n.version + ' ' + coalesce(into.id, '') AS line
            """)
        .execute()
        .records()
        .forEach(row -> found.add(row.get("line").asString().strip()));
    return found;
  }
}
