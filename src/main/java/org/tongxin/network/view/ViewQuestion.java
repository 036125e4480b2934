package org.tongxin.network.view;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tongxin.kernel.Checks;
import org.tongxin.kernel.Language;
import org.tongxin.kernel.Refusal;
import org.tongxin.network.UnitKind;

/**
 * What a view is asked to show.
 *
 * @param root id of the party in the middle
 * @param asOf null for today, in the zone of each alliance
 * @param kinds of units; empty for all
 * @param language of the labels of kinds
 */
public record ViewQuestion(
    String root,
    int depth,
    @Nullable LocalDate asOf,
    GroupBy groupBy,
    List<UnitKind> kinds,
    int maxNodes,
    Language language) {
  static final int DEEPEST = 4;
  static final int MOST_NODES = 2000;

  public ViewQuestion {
    kinds = List.copyOf(kinds);
  }

  /** The same question around the party with this id. */
  public ViewQuestion around(String rootId) {
    return new ViewQuestion(rootId, depth, asOf, groupBy, kinds, maxNodes, language);
  }

  /** Refuses what is out of bounds, all of it at once. */
  public ViewQuestion checked() {
    new Checks()
        .that(depth >= 0 && depth <= DEEPEST, Refusal.badInput("depth", "深度须为0至4", "is 0 to 4"))
        .that(
            maxNodes >= 1 && maxNodes <= MOST_NODES,
            Refusal.badInput("maxNodes", "节点数须为1至2000", "is 1 to 2000"))
        .date("asOf", asOf)
        .refuse();
    return this;
  }
}
