package org.tongxin.duty.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.duty.DutyChange;
import org.tongxin.graph.ChangeFamily;

/** Tells the projector which changes of duty the graph shows. */
@Dependent
class DutyChanges {
  @Produces
  @Singleton
  ChangeFamily family() {
    return ChangeFamily.of("duty", DutyChange.class);
  }
}
