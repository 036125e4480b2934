package org.tongxin.arrangements.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.api.NodeLoader;
import org.tongxin.arrangements.ledger.Arrangements;
import org.tongxin.kernel.IdKind;

/** Arrangements, signatures, posts and events by global id. */
@Dependent
class ArrangementNodes {
  @Produces
  @Singleton
  NodeLoader arrangements(Arrangements arrangements) {
    return NodeLoader.of(IdKind.ARRANGEMENT, arrangements::byIds);
  }

  @Produces
  @Singleton
  NodeLoader signatures(Arrangements arrangements) {
    return NodeLoader.of(IdKind.SIGNATURE, arrangements::signatures);
  }

  @Produces
  @Singleton
  NodeLoader posts(Arrangements arrangements) {
    return NodeLoader.of(IdKind.POST, arrangements::posts);
  }

  @Produces
  @Singleton
  NodeLoader events(Arrangements arrangements) {
    return NodeLoader.of(IdKind.EVENT, arrangements::events);
  }
}
