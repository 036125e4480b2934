package org.tongxin.sharing.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.graph.ChangeFamily;
import org.tongxin.sharing.SharingChange;

/** Tells the projector which changes of sharing the graph shows. */
@Dependent
class SharingChanges {
  @Produces
  @Singleton
  ChangeFamily family() {
    return ChangeFamily.of("sharing", SharingChange.class);
  }
}
