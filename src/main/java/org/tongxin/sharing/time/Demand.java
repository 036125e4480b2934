package org.tongxin.sharing.time;

import java.util.List;

/**
 * What people took of an offer, and what they wait for. It has all that overlaps the slots in
 * question, also what began before them.
 */
public record Demand(List<Taken> taken, List<Taken> waiting) {
  public Demand {
    taken = List.copyOf(taken);
    waiting = List.copyOf(waiting);
  }
}
