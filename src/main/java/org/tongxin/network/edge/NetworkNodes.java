package org.tongxin.network.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.tongxin.api.Node;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;
import org.tongxin.network.graph.NetworkGraph;
import org.tongxin.network.ledger.Applications;

/** The network's things by global id. */
@Dependent
class NetworkNodes {
  @Produces
  @Singleton
  NodeLoader things(NetworkGraph graph) {
    return new NodeLoader() {
      @Override
      public Set<IdKind> kinds() {
        return Set.of(IdKind.REGION, IdKind.UNIT, IdKind.TEAM, IdKind.ALLIANCE);
      }

      @Override
      public Uni<Map<String, Node>> load(List<String> ids) {
        return graph.things(ids);
      }
    };
  }

  @Produces
  @Singleton
  NodeLoader applications(Applications applications) {
    return new NodeLoader() {
      @Override
      public Set<IdKind> kinds() {
        return Set.of(IdKind.APPLICATION);
      }

      @Override
      public Uni<Map<String, Node>> load(List<String> ids) {
        return applications.visible(ids).map(NodeLoader::byId);
      }
    };
  }

  @Produces
  @Singleton
  NodeLoader memberships(NetworkGraph graph) {
    return new NodeLoader() {
      @Override
      public Set<IdKind> kinds() {
        return Set.of(IdKind.MEMBERSHIP);
      }

      @Override
      public Uni<Map<String, Node>> load(List<String> ids) {
        return graph.memberships(ids).map(NodeLoader::byId);
      }
    };
  }
}
