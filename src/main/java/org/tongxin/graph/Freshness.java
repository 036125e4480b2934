package org.tongxin.graph;

import jakarta.enterprise.context.RequestScoped;
import java.util.concurrent.atomic.AtomicReference;
import org.tongxin.kernel.Position;

/** What this request has seen already, and so what the graph must show before it is asked. */
@RequestScoped
public class Freshness {
  private final AtomicReference<Position> wanted = new AtomicReference<>(Position.START);

  /** From now on, graph reads of this request wait for {@code position}. */
  public void want(Position position) {
    wanted.accumulateAndGet(position, (a, b) -> a.compareTo(b) >= 0 ? a : b);
  }

  Position wanted() {
    return wanted.get();
  }
}
