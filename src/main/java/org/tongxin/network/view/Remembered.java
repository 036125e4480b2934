package org.tongxin.network.view;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * The views that were given out lately, so that whoever has one can be told what changed since. The
 * least lately used are forgotten first; nothing of it survives a restart, after which clients are
 * given their view anew.
 */
@ApplicationScoped
class Remembered {
  private static final int MOST_NODES = 100_000;
  private final Map<String, GraphView> views = new LinkedHashMap<>(64, 0.75f, true);
  private int nodes;

  synchronized void remember(GraphView view) {
    if (views.putIfAbsent(view.revision(), view) == null) {
      nodes += weight(view);
    }
    Iterator<GraphView> oldest = views.values().iterator();
    while (nodes > MOST_NODES && views.size() > 1) {
      nodes -= weight(oldest.next());
      oldest.remove();
    }
  }

  synchronized Optional<GraphView> find(String revision) {
    return Optional.ofNullable(views.get(revision));
  }

  private static int weight(GraphView view) {
    return 1 + view.nodes().size() + view.edges().size();
  }
}
