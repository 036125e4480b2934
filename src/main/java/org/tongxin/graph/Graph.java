package org.tongxin.graph;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.atomic.AtomicLong;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Driver;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.Value;
import org.neo4j.driver.Values;
import org.neo4j.driver.async.AsyncSession;
import org.neo4j.driver.async.ResultCursor;

/** Asks the graph. Every question is a named file with parameters. */
@ApplicationScoped
public class Graph {
  private static final SessionConfig READ =
      SessionConfig.builder().withDefaultAccessMode(AccessMode.READ).build();

  private static final SessionConfig WRITE = SessionConfig.defaultConfig();

  private final Driver driver;
  private final Arrivals arrivals;
  private final Duration patience;
  private final AtomicLong asked = new AtomicLong();

  Graph(
      Driver driver,
      Arrivals arrivals,
      @ConfigProperty(name = "tongxin.patience") Duration patience) {
    this.patience = patience;
    this.driver = driver;
    this.arrivals = arrivals;
  }

  /**
   * The rows of an answer, each as a map value. Waits first until the graph shows what the caller's
   * request says it has seen ({@link Freshness}). Refused with UNAVAILABLE where Neo4j does not
   * answer within four seconds.
   */
  public Uni<List<Value>> ask(CypherFile question, Map<String, Object> parameters) {
    @Nullable Context caller = Vertx.currentContext();
    Uni<List<Value>> answer =
        arrivals
            .awaitWanted()
            .chain(() -> {
              asked.incrementAndGet();
              return run(question, parameters, READ);
            })
            .onFailure(DriverQuirks::isPassing)
            .retry()
            .withBackOff(Duration.ofMillis(20))
            .atMost(2)
            .ifNoItem()
            .after(patience)
            .fail()
            .onFailure()
            .transform(DriverQuirks::translate);
    return caller == null
        ? answer
        : answer.emitOn(task -> caller.runOnContext(ignored -> task.run()));
  }

  /**
   * Writes what follows from the graph alone and no change of the journal says, such as what the
   * words of listings mean. A rebuild forgets it. Refused as questions are.
   */
  public Uni<List<Value>> derive(CypherFile statement, Map<String, Object> parameters) {
    return aside(statement, parameters, WRITE);
  }

  /** Asks what there is to derive; it waits for no position. Refused as questions are. */
  public Uni<List<Value>> askToDerive(CypherFile question, Map<String, Object> parameters) {
    return aside(question, parameters, READ);
  }

  private Uni<List<Value>> aside(
      CypherFile statement, Map<String, Object> parameters, SessionConfig config) {
    return run(statement, parameters, config)
        .ifNoItem()
        .after(patience)
        .fail()
        .onFailure()
        .transform(DriverQuirks::translate);
  }

  /** How many questions were asked, ever, but for those of {@link #askToDerive}; tests count. */
  public long asked() {
    return asked.get();
  }

  // Auto-commit: a read in a managed transaction costs Neo4j about twice the CPU, and a read may be
  // asked again.
  private Uni<List<Value>> run(
      CypherFile question, Map<String, Object> parameters, SessionConfig config) {
    return Uni.createFrom()
        .completionStage(() -> {
          AsyncSession session = driver.session(AsyncSession.class, config);
          return session
              .runAsync(question.text(), Values.value(parameters))
              .thenCompose(Graph::rows)
              .whenComplete((rows, failure) -> close(session));
        });
  }

  private static CompletionStage<List<Value>> rows(ResultCursor cursor) {
    return cursor.listAsync(row -> Values.value(row.asMap(value -> value)));
  }

  @SuppressWarnings(
      "FutureReturnValueIgnored") // closing gives the connection back; its outcome changes no
  // answer
  private static void close(AsyncSession session) {
    session.closeAsync();
  }
}
