package org.tongxin.graph;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tongxin.journal.Entry;
import org.tongxin.journal.Journal;
import org.tongxin.journal.JournalReader;
import org.tongxin.kernel.Position;

/**
 * Follows the journal and brings it into the graph. Of all instances one leads, by an advisory lock
 * in PostgreSQL; the position in the graph, moved by compare-and-set, fences an instance that only
 * believes it leads. Runs on a thread of its own and survives the outage of either store.
 */
@ApplicationScoped
public class Projector {
  private static final Logger LOG = Logger.getLogger(Projector.class);
  private static final int BATCH = 2_000;
  private static final int NEWS_MILLIS = 250;
  private static final long PAUSE_MILLIS = 1_000;

  private final Journal journal;
  private final GraphWriter graph;
  private final Projection projection;
  private final Faults faults;
  private final Arrivals arrivals;
  private final GraphMigrations migrations;
  private final AtomicBoolean rebuildWanted = new AtomicBoolean();
  private volatile boolean running;
  private volatile @Nullable Thread thread;

  Projector(
      Journal journal,
      GraphWriter graph,
      Projection projection,
      Faults faults,
      Arrivals arrivals,
      GraphMigrations migrations) {
    this.journal = journal;
    this.graph = graph;
    this.projection = projection;
    this.faults = faults;
    this.arrivals = arrivals;
    this.migrations = migrations;
  }

  /** Starts to follow; with {@code rebuild}, from an empty graph. */
  public void start(boolean rebuild) {
    running = true;
    rebuildWanted.set(rebuild);
    thread = Thread.ofPlatform().daemon().name("projector").start(this::run);
  }

  /** Stops following, after the batch at hand. */
  public void stop() throws InterruptedException {
    running = false;
    Thread following = thread;
    if (following != null) {
      following.join();
    }
  }

  /**
   * Asks the leading projector, if it is this one, to empty the graph and follow the journal from
   * its start.
   */
  public void rebuild() {
    rebuildWanted.set(true);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stop();
  }

  private void run() {
    while (running) {
      try (var reader = journal.open()) {
        follow(reader);
      } catch (SQLException | RuntimeException e) {
        LOG.warnf("The projector pauses: %s", e.getMessage());
        LOG.debug("", e);
        pause();
      } finally {
        arrivals.leading(false);
      }
    }
  }

  private void follow(JournalReader reader) throws SQLException {
    while (running && !reader.lead()) {
      pause();
    }
    migrations.apply();
    faults.load();
    Position position = graph.position();
    arrivals.reached(position);
    arrivals.leading(true);
    var progress = new Progress(reader.count(), position);
    while (running) {
      if (rebuildWanted.compareAndSet(true, false)) {
        position = startOver();
        progress = new Progress(reader.count(), position);
      }
      List<Entry> entries = reader.after(position, BATCH);
      if (entries.isEmpty()) {
        progress.done();
        reader.awaitNews(NEWS_MILLIS);
      } else {
        position = apply(entries, position);
        arrivals.reached(position);
        progress.applied(entries.size());
      }
    }
  }

  private Position startOver() throws SQLException {
    LOG.info("The graph is rebuilt from the journal.");
    arrivals.startedOver();
    graph.wipe();
    faults.clear();
    return Position.START;
  }

  private Position apply(List<Entry> entries, Position from) throws SQLException {
    Position to = entries.getLast().position();
    List<Entry> sound = entries.stream().filter(faults::allows).toList();
    try {
      return move(sound, from, to);
    } catch (RuntimeException e) {
      if (DriverQuirks.isOutage(e) || e instanceof Fenced) {
        throw e;
      }
      return oneByOne(entries, from);
    }
  }

  /** After a batch failed: every change alone, so that only the subject of the faulty one stops. */
  private Position oneByOne(List<Entry> entries, Position from) throws SQLException {
    Position at = from;
    for (Entry entry : entries) {
      try {
        at = move(faults.allows(entry) ? List.of(entry) : List.of(), at, entry.position());
      } catch (RuntimeException e) {
        if (DriverQuirks.isOutage(e) || e instanceof Fenced) {
          throw e;
        }
        faults.add(entry, e);
        at = move(List.of(), at, entry.position());
      }
    }
    return at;
  }

  private Position move(List<Entry> entries, Position from, Position to) {
    return graph.apply(projection.statements(entries), from, to).orElseThrow(Fenced::new);
  }

  private static void pause() {
    try {
      Thread.sleep(PAUSE_MILLIS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  /** The graph has moved without us: another instance leads. */
  private static final class Fenced extends RuntimeException {
    Fenced() {
      super("the graph is not where this projector left it; another one leads");
    }
  }
}
