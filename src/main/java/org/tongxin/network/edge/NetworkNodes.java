package org.tongxin.network.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.Set;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.ledger.Applications;
import org.tongxin.network.ledger.Corrections;

/** The network's things by global id. */
@Dependent
class NetworkNodes {
  @Produces
  @Singleton
  NodeLoader things(NetworkGraph graph) {
    return NodeLoader.of(
        Set.of(IdKind.REGION, IdKind.UNIT, IdKind.TEAM, IdKind.ALLIANCE), graph::things);
  }

  @Produces
  @Singleton
  NodeLoader applications(Applications applications) {
    return NodeLoader.of(IdKind.APPLICATION, applications::visible);
  }

  @Produces
  @Singleton
  NodeLoader corrections(Corrections corrections) {
    return NodeLoader.of(IdKind.CORRECTION, corrections::byIds);
  }

  @Produces
  @Singleton
  NodeLoader memberships(NetworkGraph graph) {
    return NodeLoader.of(IdKind.MEMBERSHIP, graph::memberships);
  }
}
