package org.tongxin.network.ledger;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.graph.ChangeFamily;
import org.tongxin.network.NetworkChange;

/** Tells the projector which changes the network has. */
@Dependent
class NetworkChanges {
  @Produces
  @Singleton
  ChangeFamily family() {
    return ChangeFamily.of("network", NetworkChange.class);
  }
}
