package org.tongxin.graph;

import static org.assertj.core.api.Assertions.assertThat;

import io.smallrye.mutiny.Uni;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;
import org.tongxin.Api;
import org.tongxin.OnRealStores;
import org.tongxin.access.Role;
import org.tongxin.journal.Entry;
import org.tongxin.journal.Journal;
import org.tongxin.kernel.Position;

/** The graph is what the ledger says, in whatever order and however often the changes arrive. */
@OnRealStores
class ProjectionTest {
  private static final Duration LONG = Duration.ofSeconds(60);

  @Inject Projector projector;
  @Inject Projection projection;
  @Inject GraphWriter writer;
  @Inject Digest digest;
  @Inject Journal source;
  @Inject Driver driver;

  /** Whether the graph's position is no longer one of the journal's. */
  private boolean astray;

  @AfterEach
  void followAgain() throws Exception {
    projector.stop();
    if (astray) {
      writer.wipe();
    }
    projector.start(false);
    awaitAgreement();
  }

  @Test
  void theJournalInAnyOrderGivesTheSameGraph() throws Exception {
    awaitAgreement();
    String before = digest.ofGraph();
    projector.stop();
    List<Entry> entries = journal();
    long seed = System.nanoTime();
    System.out.println("seed " + seed);
    var random = new Random(seed);

    for (int round = 0; round < 3; round++) {
      writer.wipe();
      Collections.shuffle(entries, random);
      applyInBatches(entries, random);

      assertThat(digest.ofGraph()).as("seed %d, round %d", seed, round).isEqualTo(before);
    }
  }

  @Test
  void applyingEverythingTwiceChangesNothing() throws Exception {
    awaitAgreement();
    String before = digest.ofGraph();
    projector.stop();

    applyInBatches(journal(), new Random(1));

    assertThat(digest.ofGraph()).isEqualTo(before);
  }

  @Test
  void theDigestNoticesDamageAndARebuildMendsIt() {
    awaitAgreement();
    driver.executableQuery("MATCH (n:Unit) WITH n LIMIT 3 SET n.name = n.name + '?'").execute();
    assertThat(agree()).isFalse();

    var answer = Api.as(Role.ADMINISTRATOR, "mutation { rebuildGraph { accepted } }", Map.of());

    assertThat(answer.getBoolean("data.rebuildGraph.accepted")).isTrue();
    awaitAgreement();
    var state = Api.as(Role.ADMINISTRATOR, "{ projection { agree faults { reason } } }", Map.of());
    assertThat(state.getBoolean("data.projection.agree")).isTrue();
    assertThat(state.getList("data.projection.faults")).isEmpty();
  }

  @Test
  void onlyAnAdministratorMayRebuild() {
    var answer = Api.as(Role.COORDINATOR, "mutation { rebuildGraph { accepted } }", Map.of());

    assertThat(answer.getString("errors[0].extensions.code")).isEqualTo("FORBIDDEN");
  }

  @Test
  void anOldLeaderIsFencedByThePosition() throws Exception {
    awaitAgreement();
    projector.stop();
    Position now = writer.position();

    var applied =
        writer.apply(
            List.of(), new Position(now.xid() - 1, now.seq()), new Position(now.xid() + 9, 1));

    assertThat(applied).isEmpty();
    assertThat(writer.position()).isEqualTo(now);
  }

  private void applyInBatches(List<Entry> entries, Random random) {
    astray = true;
    int at = 0;
    while (at < entries.size()) {
      int size = 1 + random.nextInt(200);
      List<Entry> batch = entries.subList(at, Math.min(entries.size(), at + size));
      Position position = writer.position();
      var applied =
          writer.apply(projection.statements(batch), position, new Position(position.xid() + 1, 1));
      assertThat(applied).isPresent();
      at += size;
    }
  }

  private List<Entry> journal() throws Exception {
    var entries = new ArrayList<Entry>();
    try (var journal = source.open()) {
      journal.readOn(Position.START, 500, entries::addAll);
    }
    return entries;
  }

  private void awaitAgreement() {
    Uni.createFrom()
        .item(this::agree)
        .onItem()
        .transformToUni(agree ->
            agree
                ? Uni.createFrom().voidItem()
                : Uni.createFrom().<Void>failure(new IllegalStateException()))
        .onFailure(IllegalStateException.class)
        .retry()
        .withBackOff(Duration.ofMillis(200), Duration.ofMillis(500))
        .expireIn(LONG.toMillis())
        .await()
        .atMost(LONG.plusSeconds(5));
  }

  private boolean agree() {
    try {
      return digest.ofGraph().equals(digest.ofLedger());
    } catch (java.sql.SQLException e) {
      throw new IllegalArgumentException(e);
    }
  }
}
