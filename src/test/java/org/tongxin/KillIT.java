package org.tongxin;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;
import org.tongxin.access.Role;
import org.tongxin.stores.EmbeddedStores;

/**
 * kill -9 of the packaged service under writes, on stores that run on: every acknowledged join is
 * there once, and the graph is what the ledger says. Three times by default, {@code -Dkills=10} for
 * ten.
 */
class KillIT {
  private static final Path FOLDER = Path.of("target", "kill-data").toAbsolutePath();
  private static final int WRITERS = 4;
  private static final String JOIN =
      "mutation ($i: JoinAllianceInput!) { joinAlliance(input: $i) { membership { id } errors { code } } }";
  // Reads the member through the graph, which must show it first.
  private static final String SEEN =
      "mutation ($i: JoinAllianceInput!) { joinAlliance(input: $i) { membership { party { name } } } }";
  private static final List<String> UNITS =
      List.of("jh-unit-qingchun", "jh-unit-jindu", "jh-unit-houchen", "jh-unit-jiming");

  private final Random random = new Random(System.nanoTime());
  private final int port = ServiceProcess.freePort();

  @Test
  void everyAcknowledgedJoinIsThereOnce() throws Exception {
    StoresResource.empty(FOLDER);
    Map<String, String> stores = EmbeddedStores.ensure(FOLDER);
    int kills = Integer.getInteger("kills", 3);
    var acknowledged = new ArrayList<String>();

    for (int kill = 0; kill < kills; kill++) {
      try (var service = ServiceProcess.start(FOLDER, port, stores)) {
        acknowledged.addAll(writeUntilKilled(service, kill));
      }
    }

    try (var service = ServiceProcess.start(FOLDER, port, stores)) {
      check(service, acknowledged, kills);
      aPoisonChangeStopsItsOwnSubjectOnly(
          service, String.valueOf(stores.get("tongxin.postgres.address")));
    }
  }

  private List<String> writeUntilKilled(ServiceProcess service, int kill)
      throws InterruptedException, ExecutionException {
    var writing = new AtomicBoolean(true);
    var underway = new CountDownLatch(WRITERS);
    var acknowledged = new ArrayList<String>();
    try (var threads = Executors.newFixedThreadPool(WRITERS)) {
      var writers = new ArrayList<Future<List<String>>>();
      for (int i = 0; i < WRITERS; i++) {
        String unit = UNITS.get(i);
        writers.add(threads.submit(() -> join(service, unit, kill, writing, underway)));
      }
      // Killed while it writes, however long a busy machine takes to begin.
      assertThat(underway.await(60, TimeUnit.SECONDS)).as("every writer has written").isTrue();
      Thread.sleep(random.nextInt(3_000));
      service.kill();
      writing.set(false);
      for (var writer : writers) {
        acknowledged.addAll(writer.get());
      }
    }
    return acknowledged;
  }

  /** Joins for a day at a time, each day once, until the service is gone. */
  private static List<String> join(
      ServiceProcess service,
      String unit,
      int kill,
      AtomicBoolean writing,
      CountDownLatch underway) {
    var ids = new ArrayList<String>();
    for (int day = 0; writing.get(); day++) {
      LocalDate since = LocalDate.of(2100 + kill, 1, 1).plusDays(day);
      var input =
          Map.of(
              "alliance",
              "jh-alli-jiming",
              "party",
              unit,
              "since",
              since.toString(),
              "until",
              since.plusDays(1).toString());
      try {
        JsonNode answer =
            service
                .post(Role.COORDINATOR, JOIN, Map.of("i", input))
                .path("data")
                .path("joinAlliance");
        if (answer.path("membership").hasNonNull("id")) {
          ids.add(answer.path("membership").path("id").asText());
          underway.countDown();
        }
      } catch (IOException gone) {
        return ids;
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return ids;
      }
    }
    return ids;
  }

  private static void check(ServiceProcess service, List<String> acknowledged, int kills)
      throws Exception {
    assertThat(acknowledged).as("joins acknowledged in %d runs", kills).hasSizeGreaterThan(kills);
    assertThat(new HashSet<>(acknowledged)).hasSameSizeAs(acknowledged);
    JsonNode projection = awaitAgreement(service);
    assertThat(projection.path("agree").asBoolean()).isTrue();
    assertThat(projection.path("faults")).isEmpty();
    for (int from = 0; from < acknowledged.size(); from += 100) {
      List<String> some = acknowledged.subList(from, Math.min(acknowledged.size(), from + 100));
      JsonNode nodes =
          service
              .post(
                  Role.MEMBER,
                  "query ($ids: [String!]!) { nodes(ids: $ids) { id } }",
                  Map.of("ids", some))
              .path("data")
              .path("nodes");
      assertThat(nodes).hasSameSizeAs(some).allSatisfy(node -> assertThat(node.isNull()).isFalse());
    }
    System.out.printf(
        "%d kills, %d acknowledged joins, every one there once, digests equal%n",
        kills, acknowledged.size());
  }

  private static void aPoisonChangeStopsItsOwnSubjectOnly(ServiceProcess service, String address)
      throws Exception {
    String poison =
        """
        insert into journal (event_id, subject_id, subject_version, kind, schema_version, payload, actor, at)
        values (gen_random_uuid(), 'membership_poison', 1, 'MembershipBegan', 1,
          '{"membership": {"id": "membership_poison", "version": 1, "partyId": "a", "allianceId": "b", "since": "no date"}}',
          'test', now())
        """;
    try (var connection =
        DriverManager.getConnection("jdbc:postgresql://" + address, "postgres", "postgres")) {
      connection.createStatement().execute(poison);
    }
    var after =
        Map.of("alliance", "jh-alli-longshan", "party", "jh-unit-jiming", "since", "2200-01-01");
    JsonNode joined =
        service.post(Role.COORDINATOR, SEEN, Map.of("i", after)).path("data").path("joinAlliance");
    JsonNode projection =
        service
            .post(
                Role.ADMINISTRATOR, "{ projection { agree faults { subjectId kind } } }", Map.of())
            .path("data")
            .path("projection");

    assertThat(joined.path("membership").path("party").path("name").asText()).isEqualTo("鸡鸣山社区");
    assertThat(projection.path("faults").path(0).path("subjectId").asText())
        .isEqualTo("membership_poison");
    assertThat(projection.path("agree").asBoolean())
        .as("the digests tell that something is missing")
        .isFalse();
  }

  private static JsonNode awaitAgreement(ServiceProcess service) throws Exception {
    JsonNode projection = MissingNode.getInstance();
    for (int i = 0; i < 60 && !projection.path("agree").asBoolean(); i++) {
      Thread.sleep(500);
      projection =
          service
              .post(
                  Role.ADMINISTRATOR,
                  "{ projection { agree ledgerDigest graphDigest faults { reason } } }",
                  Map.of())
              .path("data")
              .path("projection");
    }
    return projection;
  }
}
