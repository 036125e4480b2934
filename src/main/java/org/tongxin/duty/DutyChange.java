package org.tongxin.duty;

import java.util.List;
import org.tongxin.graph.Projected;
import org.tongxin.graph.Trace;

/**
 * What can happen to duties, as far as the graph shows it. Every change carries its subject's full
 * state.
 */
public sealed interface DutyChange extends Projected permits RotationChange, TurnChange {

  @Override
  default List<Trace> traces() {
    return DutyTraces.of(this);
  }
}
