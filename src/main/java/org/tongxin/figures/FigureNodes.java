package org.tongxin.figures;

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
import org.tongxin.kernel.IdKind;

/** Figures, sources and open questions by global id. */
@Dependent
class FigureNodes {
  @Produces
  @Singleton
  NodeLoader metrics(Metrics metrics) {
    return new Loader(IdKind.METRIC, ids -> metrics.byIds(ids).map(NodeLoader::byId));
  }

  @Produces
  @Singleton
  NodeLoader sources(Provenance provenance) {
    return new Loader(IdKind.SOURCE, ids -> provenance.sources(ids).map(NodeLoader::byId));
  }

  @Produces
  @Singleton
  NodeLoader questions(Provenance provenance) {
    return new Loader(IdKind.QUESTION, ids -> provenance.questions(ids).map(NodeLoader::byId));
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
