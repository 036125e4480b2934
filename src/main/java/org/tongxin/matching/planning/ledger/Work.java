package org.tongxin.matching.planning.ledger;

import java.util.concurrent.atomic.AtomicBoolean;
import org.tongxin.access.Caller;
import org.tongxin.matching.planning.PlanScope;

/** A plan under way: how far it is, and whether anybody still wants it. */
final class Work {
  private final String planId;
  private final Caller caller;
  private final PlanScope scope;
  private final AtomicBoolean unwanted = new AtomicBoolean();
  private volatile Steps steps = new Steps(0, 0);

  /** How many steps are done, of those that are known. */
  record Steps(int done, int all) {}

  Work(String planId, Caller caller, PlanScope scope) {
    this.planId = planId;
    this.caller = caller;
    this.scope = scope;
  }

  String planId() {
    return planId;
  }

  Caller caller() {
    return caller;
  }

  PlanScope scope() {
    return scope;
  }

  Steps steps() {
    return steps;
  }

  void at(int done, int all) {
    steps = new Steps(done, all);
  }

  boolean isUnwanted() {
    return unwanted.get();
  }

  void giveUp() {
    unwanted.set(true);
  }
}
