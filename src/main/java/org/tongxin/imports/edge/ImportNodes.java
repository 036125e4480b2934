package org.tongxin.imports.edge;

import jakarta.enterprise.context.Dependent;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.tongxin.access.Callers;
import org.tongxin.api.NodeLoader;
import org.tongxin.imports.ledger.Runs;
import org.tongxin.kernel.IdKind;

/** Imports by global id, as far as the caller may know of them. */
@Dependent
class ImportNodes {
  @Produces
  @Singleton
  NodeLoader imports(Runs runs, Callers callers) {
    return NodeLoader.of(
        IdKind.IMPORT, ids -> callers.current().chain(caller -> runs.visible(caller, ids)));
  }
}
