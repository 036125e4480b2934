package org.tongxin.matching.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.matching.ledger.PledgeRecords;

/** Pledges by global id, as far as the caller may know of them. */
@Dependent
class PledgeNodes {

  @Produces
  @Singleton
  NodeLoader pledges(PledgeRecords records, Callers callers) {
    return NodeLoader.of(
        IdKind.PLEDGE, ids -> callers.current().chain(caller -> records.byIds(caller, ids)));
  }
}
