package org.tongxin.journal;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import org.tongxin.OnRealStores;
import org.tongxin.kernel.Position;

/**
 * Sequence numbers become visible out of commit order. With a slow transaction held open among a
 * thousand quick ones, two readers skip nothing and see every subject's versions in order.
 */
@OnRealStores
class SlowTransactionTest {
  private static final int WRITERS = 4;
  private static final int WRITES = 1_000;
  private static final String APPEND =
      """
      insert into journal (event_id, subject_id, subject_version, kind, schema_version, payload, actor, at)
      values (?, ?, ?, 'TestHappened', 1, '{}', 'test', now())
      """;

  @Inject Journal source;

  @ConfigProperty(name = "quarkus.datasource.jdbc.url")
  @SuppressWarnings("NullAway") // injected
  String url;

  @Test
  void nothingIsSkippedAndOrderHolds() throws Exception {
    String run = "test-" + UUID.randomUUID();
    Position from = end();
    var writing = new AtomicBoolean(true);
    try (var threads = Executors.newVirtualThreadPerTaskExecutor();
        Connection slow = connect()) {
      List<Future<List<Entry>>> readers =
          List.of(threads.submit(reader(from, writing)), threads.submit(reader(from, writing)));

      // given a transaction that took its place early and commits late
      slow.setAutoCommit(false);
      append(slow, run + "-slow", 1);
      // when a thousand others commit meanwhile
      var writers = new ArrayList<Future<?>>();
      for (int writer = 0; writer < WRITERS; writer++) {
        String subject = run + "-" + writer;
        writers.add(threads.submit(() -> write(subject)));
      }
      for (Future<?> writer : writers) {
        writer.get();
      }
      append(slow, run + "-slow", 2);
      slow.commit();
      writing.set(false);

      // then every reader has seen all of it, each subject in order
      for (Future<List<Entry>> reader : readers) {
        check(reader.get(), run);
      }
    }
  }

  private static void check(List<Entry> seen, String run) {
    Map<String, Integer> last = new HashMap<>();
    Set<Position> positions = new HashSet<>();
    seen.stream()
        .filter(entry -> entry.subjectId().startsWith(run))
        .forEach(entry -> {
          assertThat(positions.add(entry.position())).as("seen once").isTrue();
          assertThat(entry.version()).isEqualTo(last.merge(entry.subjectId(), 1, Integer::sum));
        });
    assertThat(positions).hasSize(WRITES + 2);
  }

  private Callable<List<Entry>> reader(Position from, AtomicBoolean writing) {
    return () -> {
      var seen = new ArrayList<Entry>();
      try (var journal = source.open()) {
        Position position = from;
        boolean last;
        do {
          last = !writing.get();
          position = journal.readOn(position, 37, seen::addAll);
          journal.awaitNews(20);
        } while (!last);
      }
      return seen;
    };
  }

  private Position end() throws SQLException {
    try (var journal = source.open()) {
      return journal.readOn(Position.START, 1_000, entries -> {});
    }
  }

  private void write(String subject) {
    try (Connection connection = connect()) {
      for (int version = 1; version <= WRITES / WRITERS; version++) {
        append(connection, subject, version);
      }
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private static void append(Connection connection, String subject, int version)
      throws SQLException {
    try (var insert = connection.prepareStatement(APPEND)) {
      insert.setObject(1, UUID.randomUUID());
      insert.setString(2, subject);
      insert.setInt(3, version);
      insert.executeUpdate();
    }
  }

  private Connection connect() throws SQLException {
    return DriverManager.getConnection(url, "postgres", "postgres");
  }
}
