package org.tongxin.figures;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.api.NodeLoader;
import org.tongxin.kernel.IdKind;

/** Figures, sources and open questions by global id. */
@Dependent
class FigureNodes {
  @Produces
  @Singleton
  NodeLoader metrics(Metrics metrics) {
    return NodeLoader.of(IdKind.METRIC, metrics::byIds);
  }

  @Produces
  @Singleton
  NodeLoader sources(Provenance provenance) {
    return NodeLoader.of(IdKind.SOURCE, provenance::sources);
  }

  @Produces
  @Singleton
  NodeLoader questions(Provenance provenance) {
    return NodeLoader.of(IdKind.QUESTION, provenance::questions);
  }
}
