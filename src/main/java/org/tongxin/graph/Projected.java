package org.tongxin.graph;

import java.util.List;
import org.tongxin.journal.Change;

/** A change that the graph shows. */
public interface Projected extends Change {

  /**
   * What the subject looks like in the graph after this change: its node or relationship and those
   * that leave it. The .cypher file of the change must leave exactly this; {@link Digest} compares
   * the two.
   */
  List<Trace> traces();
}
