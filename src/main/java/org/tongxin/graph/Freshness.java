package org.tongxin.graph;

import jakarta.enterprise.context.RequestScoped;
import org.tongxin.kernel.Position;

/** What this request has seen already, and so what the graph must show before it is asked. */
@RequestScoped
public class Freshness {
  private volatile Position wanted = Position.START;

  /** From now on, graph reads of this request wait for {@code position}. */
  public synchronized void want(Position position) {
    if (position.compareTo(wanted) > 0) {
      wanted = position;
    }
  }

  Position wanted() {
    return wanted;
  }
}
