package org.tongxin;

import io.quarkus.runtime.LaunchMode;
import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.StartupEvent;
import io.quarkus.vertx.VertxContextSupport;
import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;
import org.jboss.logging.Logger;
import org.tongxin.access.Grants;
import org.tongxin.facts.FoundingData;
import org.tongxin.graph.Arrivals;
import org.tongxin.graph.GraphMigrations;
import org.tongxin.graph.Projector;
import org.tongxin.kernel.Folding;
import org.tongxin.kernel.Position;
import org.tongxin.matching.graph.MatchWarmUp;
import org.tongxin.network.graph.WarmUp;
import org.tongxin.sharing.graph.ListingWarmUp;

/**
 * What a start does, in this order: schemas, grants, the projector, founding data until the graph
 * shows it, and the plans of the heavier questions.
 */
@ApplicationScoped
class Startup {
  private static final Logger LOG = Logger.getLogger(Startup.class);
  private static final int CANNOT_START = 3;
  private static final int LONGEST_REASON = 300;
  private static final Duration FIRST_PROJECTION = Duration.ofSeconds(60);

  private final Flyway flyway;
  private final GraphMigrations graphMigrations;
  private final Grants grants;
  private final Projector projector;
  private final FoundingData foundingData;
  private final Arrivals arrivals;
  private final WarmUp warmUp;
  private final ListingWarmUp listingWarmUp;
  private final MatchWarmUp matchWarmUp;

  private final boolean rebuild;

  Startup(
      Flyway flyway,
      GraphMigrations graphMigrations,
      Grants grants,
      Projector projector,
      FoundingData foundingData,
      Arrivals arrivals,
      WarmUp warmUp,
      ListingWarmUp listingWarmUp,
      MatchWarmUp matchWarmUp,
      @ConfigProperty(name = "tongxin.rebuild", defaultValue = "false") boolean rebuild) {
    this.flyway = flyway;
    this.graphMigrations = graphMigrations;
    this.grants = grants;
    this.projector = projector;
    this.foundingData = foundingData;
    this.arrivals = arrivals;
    this.warmUp = warmUp;
    this.listingWarmUp = listingWarmUp;
    this.matchWarmUp = matchWarmUp;
    this.rebuild = rebuild;
  }

  void start(@Observes StartupEvent event) throws Throwable {
    Folding.warmUp();
    try {
      flyway.migrate();
      graphMigrations.check();
    } catch (FlywayException e) {
      refuse("the ledger's schema: " + oneLine(e));
      return;
    } catch (GraphMigrations.Edited e) {
      refuse("the graph's schema: " + e.getMessage());
      return;
    }
    VertxContextSupport.subscribeAndAwait(grants::grantAtStart);
    projector.start(rebuild);
    Position loaded = VertxContextSupport.subscribeAndAwait(foundingData::load);
    VertxContextSupport.subscribeAndAwait(() -> graphShows(loaded));
    VertxContextSupport.subscribeAndAwait(warmUp::ask);
    VertxContextSupport.subscribeAndAwait(listingWarmUp::ask);
    VertxContextSupport.subscribeAndAwait(matchWarmUp::ask);
  }

  // So that the first query after a first start finds what was loaded. Without Neo4j the start goes
  // on.
  private Uni<Void> graphShows(Position loaded) {
    return arrivals
        .await(loaded, FIRST_PROJECTION)
        .onFailure()
        .invoke(e -> LOG.warnf("The graph does not show the founding data yet: %s", e.getMessage()))
        .onFailure()
        .recoverWithNull();
  }

  private static String oneLine(Exception e) {
    String message = String.valueOf(e.getMessage()).replaceAll("\\s*\\R\\s*", " ");
    return message.substring(0, Math.min(message.length(), LONGEST_REASON));
  }

  private static void refuse(String reason) {
    LOG.fatalf("Tongxin cannot start: %s", reason);
    if (LaunchMode.current() == LaunchMode.NORMAL) {
      // Nothing is served yet. An orderly exit would first finish the start, and say that it
      // listens.
      Runtime.getRuntime().halt(CANNOT_START);
    }
    Quarkus.asyncExit(CANNOT_START);
  }
}
