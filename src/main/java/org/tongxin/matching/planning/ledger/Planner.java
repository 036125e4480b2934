package org.tongxin.matching.planning.ledger;

import io.smallrye.mutiny.Uni;
import io.vertx.core.Vertx;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.jspecify.annotations.Nullable;
import org.tongxin.access.Caller;
import org.tongxin.journal.Deeds;
import org.tongxin.journal.Deeds.Deed;
import org.tongxin.journal.Done;
import org.tongxin.journal.Transaction;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Code;
import org.tongxin.kernel.IdKind;
import org.tongxin.kernel.Refusal;
import org.tongxin.kernel.Text;
import org.tongxin.matching.planning.AllocationPlan;
import org.tongxin.matching.planning.CancelPlanInput;
import org.tongxin.matching.planning.PlanScope;
import org.tongxin.matching.planning.PlanState;
import org.tongxin.matching.planning.StartPlanInput;
import org.tongxin.network.ledger.Fresh;

/** Starts plans and calls them off. */
@ApplicationScoped
public class Planner {
  private static final int LOOKS = 20;
  private static final long PAUSE_MILLIS = 100;
  private static final String RUNNING =
      "select id from plan where scope = :scope and state = 'RUNNING' order by id limit 1";

  private final Deeds deeds;
  private final PlanRecords records;
  private final Drawing drawing;
  private final Vertx vertx;

  Planner(Deeds deeds, PlanRecords records, Drawing drawing, Vertx vertx) {
    this.deeds = deeds;
    this.records = records;
    this.drawing = drawing;
    this.vertx = vertx;
  }

  /**
   * As a coordinator of the alliance, or of those that the needs are shared in. Answers with a plan
   * that is done where that takes less than two seconds, else with one that is under way.
   */
  public Uni<Done<AllocationPlan>> start(Caller caller, StartPlanInput input) {
    // A repeated request is answered with the plan of the first, which draws it up.
    var begun = new AtomicReference<String>("");
    return deeds
        .once(
            new Deed(caller.actor(), input),
            transaction ->
                Scoping.of(transaction, caller, input)
                    .call(scope -> refuseTwice(transaction, scope))
                    .chain(scope -> begin(transaction, caller, scope))
                    .invoke(begun::set),
            PlanRecords::show)
        .invoke(done -> {
          if (done.subject().id().equals(begun.get())) {
            drawing.begin(caller, done.subject());
          }
        })
        .chain(done -> awaited(caller, done.subject(), LOOKS).map(plan -> with(done, plan)));
  }

  /** As whoever may know of the plan; what is done stays. */
  public Uni<Done<AllocationPlan>> cancel(Caller caller, CancelPlanInput input) {
    return deeds.once(
        new Deed(caller.actor(), input),
        transaction ->
            PlanRecords.seen(transaction, caller, input.plan())
                .call(row -> {
                  requireState(row, PlanState.RUNNING);
                  row.state = PlanState.CANCELLED;
                  row.endedAt = transaction.now();
                  return transaction.session().update(row);
                })
                .map(row -> row.id),
        PlanRecords::show);
  }

  static void requireState(PlanRow row, PlanState state) {
    new Checks()
        .that(
            row.state == state,
            Refusal.of(
                Code.CONFLICT, "input.plan", "该方案当前状态为 " + row.state, "the plan is " + row.state))
        .refuse();
  }

  private static Uni<String> begin(Transaction transaction, Caller caller, PlanScope scope) {
    Instant now = transaction.now();
    PlanRow row = PlanRow.begun(Fresh.id(transaction, IdKind.PLAN), caller, scope, now);
    return transaction.session().insert(row).replaceWith(row.id);
  }

  private static Uni<Void> refuseTwice(Transaction transaction, PlanScope scope) {
    return transaction
        .session()
        .createNativeQuery(RUNNING, String.class)
        .setParameter("scope", scope.key())
        .getSingleResultOrNull()
        .invoke(Planner::refuse)
        .replaceWithVoid();
  }

  private static void refuse(@Nullable String running) {
    if (running != null) {
      throw new Refusal(
              Code.CONFLICT,
              "",
              new Text("同一范围的方案正在编制", "a plan of the same is being made"),
              List.of(running))
          .asException();
    }
  }

  private static Done<AllocationPlan> with(Done<AllocationPlan> done, AllocationPlan plan) {
    return new Done<>(plan, done.position());
  }

  private Uni<AllocationPlan> awaited(Caller caller, AllocationPlan plan, int looks) {
    return looks == 0 || plan.state() != PlanState.RUNNING
        ? Uni.createFrom().item(plan)
        : pause()
            .chain(() -> records.visible(caller, List.of(plan.id())))
            .chain(found ->
                found.isEmpty()
                    ? Uni.createFrom().item(plan)
                    : awaited(caller, found.getFirst(), looks - 1));
  }

  // A timer of this context: a session belongs to the thread that opened it.
  private Uni<Void> pause() {
    return Uni.createFrom()
        .emitter(over -> vertx.setTimer(PAUSE_MILLIS, ignored -> over.complete(null)));
  }
}
