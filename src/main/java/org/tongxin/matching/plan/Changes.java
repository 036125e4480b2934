package org.tongxin.matching.plan;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What a plan changes of an earlier one.
 *
 * @param changes one for each need with each offer of the earlier plan, in the order of the ids
 * @param needs how many needs had something
 * @param disturbed how many of them lose some of it
 */
public record Changes(List<Change> changes, int needs, int disturbed) {
  public Changes {
    changes = List.copyOf(changes);
  }

  /**
   * @param earlier allocations, in any order; several of the same need and offer add up
   */
  public static Changes since(List<Allocation> earlier, Plan plan) {
    Map<Pair, Long> now = new HashMap<>();
    plan.accepted().forEach(one -> now.merge(Pair.of(one), one.units(), (a, b) -> a + b));
    plan.allocations().forEach(one -> now.merge(Pair.of(one), one.units(), (a, b) -> a + b));
    Map<Pair, Long> before = new TreeMap<>();
    earlier.forEach(one -> before.merge(Pair.of(one), one.units(), (a, b) -> a + b));
    List<Change> changes =
        before.entrySet().stream()
            .map(one ->
                new Change(
                    new Allocation(one.getKey().needId(), one.getKey().offerId(), one.getValue()),
                    now.getOrDefault(one.getKey(), 0L)))
            .toList();
    Map<String, Boolean> disturbed =
        changes.stream()
            .collect(
                Collectors.toMap(
                    one -> one.earlier().needId(), Change::disturbs, Boolean::logicalOr));
    long hit = disturbed.values().stream().filter(one -> one).count();
    return new Changes(changes, disturbed.size(), Math.toIntExact(hit));
  }

  /** The share of earlier needs that lose something, from 0 to 1. */
  public BigFraction disturbedShare() {
    return needs == 0 ? BigFraction.ZERO : BigFraction.of(disturbed, needs);
  }
}
