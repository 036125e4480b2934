package org.tongxin.matching.planning;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tongxin.api.Languages;
import org.tongxin.kernel.Text;
import org.tongxin.matching.plan.Allocation;
import org.tongxin.matching.plan.Budget;
import org.tongxin.matching.plan.Cancelled;
import org.tongxin.matching.plan.Change;
import org.tongxin.matching.plan.Changes;
import org.tongxin.matching.plan.Fairness;
import org.tongxin.matching.plan.NeedOutcome;
import org.tongxin.matching.plan.Plan;
import org.tongxin.matching.plan.Planning;
import org.tongxin.matching.plan.Progress;
import org.tongxin.sharing.UnitOfMeasure;

/** Makes plans: amounts become whole units, are allocated, and become amounts again. */
public final class Making {
  private final Scales scales;
  private final Modelling modelling;
  private final Map<Link, Fit> fits = new HashMap<>();
  private final String scoring;

  private Making(Situation situation, String scoring) {
    this.scoring = scoring;
    scales = new Scales(situation);
    modelling = new Modelling(situation, scales);
    situation.fits().forEach(fit -> fits.put(Link.of(fit), fit));
  }

  /**
   * What is to be proposed; empty where nobody wants it any more.
   *
   * @param scoring which weights gave the scores
   */
  public static Optional<PlanResult> make(
      Situation situation, String scoring, Budget budget, Progress progress) {
    var making = new Making(situation, scoring);
    return switch (Planning.plan(making.modelling.problem(), budget, progress)) {
      case Plan plan -> Optional.of(making.result(plan));
      case Cancelled _ -> Optional.empty();
    };
  }

  private PlanResult result(Plan plan) {
    Changes changes = Changes.since(modelling.earlier(), plan);
    return new PlanResult(
        plan.allocations().stream().map(this::allocation).toList(),
        plan.needs().stream().map(this::need).toList(),
        plan.score(),
        plan.bound(),
        plan.gap().doubleValue(),
        PlanMethod.valueOf(plan.method().name()),
        fairness(plan.fairness()),
        changes.changes().stream().map(this::change).toList(),
        changes.disturbed(),
        scoring);
  }

  private PlannedAllocation allocation(Allocation one) {
    UnitOfMeasure measure = scales.measure(Link.of(one));
    Fit fit = Objects.requireNonNull(fits.get(Link.of(one)));
    return new PlannedAllocation(
        one.needId(),
        one.offerId(),
        scales.amount(one.units(), measure),
        measure,
        fit.score(),
        fit.reasons());
  }

  private PlannedNeed need(NeedOutcome outcome) {
    UnitOfMeasure measure = scales.measure(outcome.needId());
    PlanStanding standing = PlanStanding.valueOf(outcome.standing().name());
    PlanShortfall shortfall =
        outcome.shortfall() == null ? null : PlanShortfall.valueOf(outcome.shortfall().name());
    Text words = Languages.text(shortfall == null ? standing : shortfall);
    return new PlannedNeed(
        outcome.needId(),
        standing,
        shortfall,
        scales.amount(outcome.asked(), measure),
        scales.amount(outcome.granted(), measure),
        measure,
        Objects.requireNonNull(words.zh()),
        Objects.requireNonNull(words.en()));
  }

  private PlannedChange change(Change change) {
    Allocation earlier = change.earlier();
    UnitOfMeasure measure = scales.measure(Link.of(earlier));
    return new PlannedChange(
        earlier.needId(),
        earlier.offerId(),
        PlanChangeKind.valueOf(change.kind().name()),
        scales.amount(earlier.units(), measure),
        scales.amount(change.now(), measure));
  }

  private static PlanFairness fairness(Fairness fairness) {
    return new PlanFairness(
        fairness.jain(),
        fairness.needs(),
        fairness.reached(),
        fairness.reachedShare().doubleValue());
  }

  /** The promises that a plan made: worth keeping for the next one. */
  public static List<Promise> promises(PlanResult result) {
    return result.allocations().stream()
        .map(one -> new Promise(one.needId(), one.offerId(), one.amount(), one.unitOfMeasure()))
        .toList();
  }
}
