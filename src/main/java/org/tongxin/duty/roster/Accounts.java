package org.tongxin.duty.roster;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What each member owes, exactly: due minus served, in turns. Every turn adds as much due as is
 * served, so the sum of all deficits stays what it was at the opening, which is zero.
 */
public final class Accounts {
  private final Map<String, Integer> weights = new LinkedHashMap<>();
  private final Map<String, BigFraction> due = new LinkedHashMap<>();
  private final Map<String, BigFraction> served = new LinkedHashMap<>();
  private final Map<String, BigFraction> opening;

  /**
   * @param members in the listed order
   * @param opening deficits to start from; whoever is not in it starts with 0, and whoever is no
   *     longer a member keeps what it had
   */
  public Accounts(List<Member> members, Map<String, BigFraction> opening) {
    members.forEach(member -> weights.put(member.id(), member.weight()));
    this.opening = Map.copyOf(opening);
  }

  /**
   * Counts a turn: all who are eligible owe their share of as many services as there are holders,
   * and each holder serves one. Where nobody is eligible, the holders owe what they serve. A
   * declared gap counts nothing.
   */
  public void turn(Slot slot, List<String> holders) {
    if (slot.gap()) {
      return;
    }
    accrue(slot, holders);
    holders.forEach(holder -> served.merge(holder, BigFraction.ONE, BigFraction::add));
  }

  private void accrue(Slot slot, List<String> holders) {
    if (total(slot) == 0) {
      holders.forEach(holder -> due.merge(holder, BigFraction.ONE, BigFraction::add));
      return;
    }
    for (String id : weights.keySet()) {
      due.merge(id, share(slot, id, holders.size()), BigFraction::add);
    }
  }

  /** What a member owes of a turn of so many services; 0 for whoever is not eligible. */
  BigFraction share(Slot slot, String id, int services) {
    int weight = weights.getOrDefault(id, 0);
    return weight == 0 || !slot.eligible().contains(id)
        ? BigFraction.ZERO
        : BigFraction.of((long) weight * services, total(slot));
  }

  private long total(Slot slot) {
    return slot.eligible().stream().mapToLong(id -> weights.getOrDefault(id, 0)).sum();
  }

  /** Due minus served; above 0 for whoever owes turns. */
  public BigFraction deficit(String id) {
    return opening.getOrDefault(id, BigFraction.ZERO).add(due(id)).subtract(served(id));
  }

  /** Of every member in the listed order, then of others who appear in the opening or served. */
  public Map<String, BigFraction> deficits() {
    var deficits = new LinkedHashMap<String, BigFraction>();
    weights.keySet().forEach(id -> deficits.put(id, deficit(id)));
    served.keySet().forEach(id -> deficits.computeIfAbsent(id, this::deficit));
    opening.keySet().stream().sorted().forEach(id -> deficits.computeIfAbsent(id, this::deficit));
    return Collections.unmodifiableMap(deficits);
  }

  /** What fell to a member since the start, in turns, without the opening. */
  public BigFraction due(String id) {
    return due.getOrDefault(id, BigFraction.ZERO);
  }

  /** How many turns a member served since the start, without the opening. */
  public BigFraction served(String id) {
    return served.getOrDefault(id, BigFraction.ZERO);
  }
}
