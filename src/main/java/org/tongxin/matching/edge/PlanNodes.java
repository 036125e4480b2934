package org.tongxin.matching.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.matching.planning.ledger.PlanRecords;

/** Plans by global id, as far as the caller may know of them. */
@Dependent
class PlanNodes {
  @Produces
  @Singleton
  NodeLoader plans(PlanRecords records, Callers callers) {
    return NodeLoader.of(
        IdKind.PLAN, ids -> callers.current().chain(caller -> records.visible(caller, ids)));
  }
}
