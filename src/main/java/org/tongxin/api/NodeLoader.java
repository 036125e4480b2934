package org.tongxin.api;

import io.smallrye.mutiny.Uni;
import java.util.List;
import java.util.Set;
import org.tongxin.kernel.IdKind;

/**
 * A feature's way to look its things up by id; every bean of this type serves {@code node} and
 * {@code nodes}.
 */
public interface NodeLoader {

  Set<IdKind> kinds();

  /** Those of {@code ids} that there are, in any order; all are of {@link #kinds}. */
  Uni<List<? extends Node>> load(List<String> ids);
}
