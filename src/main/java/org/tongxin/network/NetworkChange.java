package org.tongxin.network;

import java.util.List;
import org.tongxin.graph.Projected;
import org.tongxin.graph.Trace;

/**
 * What can happen in the network. Every change carries its subject's full state, so all changes of
 * one sort of subject are shown by one file, {@code neo4j/projection/network/<subject>.cypher}.
 */
public sealed interface NetworkChange extends Projected
    permits RegionChange,
        UnitChange,
        TeamChange,
        AllianceChange,
        MembershipChange,
        SubordinationChange {

  @Override
  default List<Trace> traces() {
    return NetworkTraces.of(this);
  }
}
