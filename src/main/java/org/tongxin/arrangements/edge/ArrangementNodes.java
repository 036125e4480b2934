package org.tongxin.arrangements.edge;

import io.smallrye.mutiny.Uni;
import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import org.tongxin.api.Node;
import org.tongxin.api.NodeLoader;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.kernel.IdKind;

/** Arrangements, signatures, posts and events by global id. */
@Dependent
class ArrangementNodes {
  @Produces
  @Singleton
  NodeLoader arrangements(Arrangements arrangements) {
    return new Loader(IdKind.ARRANGEMENT, ids -> arrangements.byIds(ids).map(NodeLoader::byId));
  }

  @Produces
  @Singleton
  NodeLoader signatures(Arrangements arrangements) {
    return new Loader(IdKind.SIGNATURE, ids -> arrangements.signatures(ids).map(NodeLoader::byId));
  }

  @Produces
  @Singleton
  NodeLoader posts(Arrangements arrangements) {
    return new Loader(IdKind.POST, ids -> arrangements.posts(ids).map(NodeLoader::byId));
  }

  @Produces
  @Singleton
  NodeLoader events(Arrangements arrangements) {
    return new Loader(IdKind.EVENT, ids -> arrangements.events(ids).map(NodeLoader::byId));
  }

  private record Loader(IdKind kind, Function<List<String>, Uni<Map<String, Node>>> find)
      implements NodeLoader {
    @Override
    public Set<IdKind> kinds() {
      return Set.of(kind);
    }

    @Override
    public Uni<Map<String, Node>> load(List<String> ids) {
      return find.apply(ids);
    }
  }
}
