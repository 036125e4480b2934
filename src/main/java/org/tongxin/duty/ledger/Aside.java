package org.tongxin.duty.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.concurrent.Callable;

/** Where reckoning that may take seconds is done, so that no other request waits for it. */
@ApplicationScoped
class Aside {
  private final Vertx vertx;

  Aside(Vertx vertx) {
    this.vertx = vertx;
  }

  /** What {@code work} comes to, on a worker's thread; its item arrives where it was asked for. */
  <T> Uni<T> work(Callable<T> work) {
    return Uni.createFrom()
        .completionStage(() -> vertx.executeBlocking(work, false).toCompletionStage());
  }
}
