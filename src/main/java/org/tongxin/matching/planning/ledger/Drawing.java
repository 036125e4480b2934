package org.tongxin.matching.planning.ledger;

import io.quarkus.vertx.core.runtime.context.VertxContextSafetyToggle;
import io.smallrye.common.vertx.VertxContext;
import io.smallrye.mutiny.Uni;
import io.vertx.core.Context;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.tongxin.access.Caller;
import org.tongxin.kernel.Refused;
import org.tongxin.kernel.Text;
import org.tongxin.matching.plan.Budget;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.Making;
import org.tongxin.matching.planning.PlanResult;
import org.tongxin.matching.planning.PlanState;

/** Draws plans up, off any request, and off the threads that requests are answered on. */
@ApplicationScoped
class Drawing {
  private static final Logger LOG = Logger.getLogger(Drawing.class);
  private static final Text INTERNAL = new Text("服务内部错误（%s）", "an error of the service (%s)");
  private static final long BEAT_MILLIS = 500;

  private final Surveying surveying;
  private final Progressing progressing;
  private final Vertx vertx;
  private final Duration time;
  private final int largest;

  Drawing(
      Surveying surveying,
      Progressing progressing,
      Vertx vertx,
      @ConfigProperty(name = "tongxin.matching.plan.time") Duration time,
      @ConfigProperty(name = "tongxin.matching.plan.largest") int largest) {
    this.surveying = surveying;
    this.progressing = progressing;
    this.vertx = vertx;
    this.time = time;
    this.largest = largest;
  }

  /** Begins with a plan and does not wait for it; does nothing where that is no longer running. */
  void begin(Caller caller, AllocationPlan plan) {
    if (plan.state() != PlanState.RUNNING) {
      return;
    }
    var work = new Work(plan.id(), caller, plan.scope());
    Context own = VertxContext.createNewDuplicatedContext(vertx.getOrCreateContext());
    VertxContextSafetyToggle.setContextSafe(own, true);
    own.runOnContext(ignored -> {
      long timer = vertx.setPeriodic(BEAT_MILLIS, _ -> beat(work));
      draw(work)
          .eventually(() -> vertx.cancelTimer(timer))
          .subscribe()
          .with(done -> {}, failure -> LOG.errorf(failure, "Plan %s is left", work.planId()));
    });
  }

  private void beat(Work work) {
    progressing
        .beat(work)
        .subscribe()
        .with(done -> {}, failure -> LOG.debugf(failure, "No word of plan %s", work.planId()));
  }

  private Uni<Void> draw(Work work) {
    return surveying
        .survey(work)
        .chain(survey -> aside(work, survey))
        .chain(found ->
            found
                .map(result -> progressing.done(work, result))
                .orElseGet(() -> Uni.createFrom().voidItem()))
        .onFailure(Surveying.Unwanted.class)
        .recoverWithNull()
        .onFailure()
        .recoverWithUni(failure -> progressing.failed(work, reason(work, failure)));
  }

  private static Text reason(Work work, Throwable failure) {
    if (failure instanceof Refused refused) {
      return refused.first().message();
    }
    String correlation = UUID.randomUUID().toString();
    LOG.errorf(failure, "Fault %s of plan %s", correlation, work.planId());
    return INTERNAL.formatted(correlation);
  }

  /** The solver may take seconds and cannot be stopped: no request waits for its thread. */
  private Uni<Optional<PlanResult>> aside(Work work, Survey survey) {
    int before = work.steps().done();
    long end = System.nanoTime() + time.toNanos();
    var budget = new Budget(work::isUnwanted, () -> System.nanoTime() - end > 0, largest);
    return Uni.createFrom()
        .completionStage(() ->
            vertx
                .executeBlocking(
                    () ->
                        Making.make(
                            survey.situation(),
                            survey.scoring(),
                            budget,
                            (done, all) -> work.at(before + done, before + all)),
                    false)
                .toCompletionStage());
  }
}
