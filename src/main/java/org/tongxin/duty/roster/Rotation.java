package org.tongxin.duty.roster;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/** The rule that chooses, as it walks from turn to turn: what it remembers, and whom it prefers. */
final class Rotation {
  private static final int NEVER = -1;

  private final Problem problem;
  private final List<String> ids;
  private final Accounts accounts;
  private final ListedCursor cursor;
  private final Map<String, Integer> lastServed = new HashMap<>();
  private int now;

  Rotation(Problem problem) {
    this.problem = problem;
    ids = problem.ids();
    accounts = new Accounts(problem.members(), problem.opening().deficits());
    cursor = new ListedCursor(ids, problem.opening().recent());
    problem.opening().recent().forEach(this::remember);
  }

  /** The holders of the next turn, in the listed order: the pinned, then whom the rule prefers. */
  List<String> choice(Slot slot) {
    if (slot.gap()) {
      return List.of();
    }
    List<String> free = candidates(slot);
    int places = Math.max(0, problem.rules().holders() - slot.pinned().size());
    Set<String> chosen = new HashSet<>(slot.pinned());
    free.stream().sorted(preference(slot)).limit(places).forEach(chosen::add);
    return problem.listed(chosen);
  }

  /** Moves on to the turn after this one. */
  void take(Slot slot, List<String> holders) {
    accounts.turn(slot, holders);
    cursor.pass(holders);
    remember(holders);
  }

  /** Whom the rule prefers of two who both could serve; the first comes first. */
  Comparator<String> preference(Slot slot) {
    if (problem.rules().order() == TurnOrder.LISTED) {
      return Comparator.comparingInt(cursor::distance);
    }
    Map<String, BigFraction> owed = owed(slot);
    return Comparator.comparing((String id) -> owed.getOrDefault(id, BigFraction.ZERO))
        .reversed()
        .thenComparingInt(this::lastServed)
        .thenComparingInt(ids::indexOf);
  }

  /** What each member owes before the turn, its share of the turn included. */
  Map<String, BigFraction> owed(Slot slot) {
    int services = slot.gap() ? 0 : services(slot);
    Map<String, BigFraction> owed = new HashMap<>();
    ids.forEach(id -> owed.put(id, accounts.deficit(id).add(accounts.share(slot, id, services))));
    return owed;
  }

  /** When a member last served, counted in turns; lower for longer ago. */
  int lastServed(String id) {
    return lastServed.getOrDefault(id, NEVER);
  }

  /** Whether the gap rule forbids it, for the turns before and for those pinned after. */
  boolean tooSoon(Slot slot, String id) {
    int minGap = problem.rules().minGap();
    int served = lastServed(id);
    return (served != NEVER && now - served <= minGap)
        || next(slot, minGap).stream()
            .anyMatch(later -> !later.gap() && later.pinned().contains(id));
  }

  private List<Slot> next(Slot slot, int count) {
    List<Slot> slots = problem.slots();
    int after = slot.number() - slots.getFirst().number() + 1;
    return slots.subList(after, Math.min(slots.size(), after + count));
  }

  private List<String> candidates(Slot slot) {
    return ids.stream()
        .filter(id -> slot.fits(id) && !slot.pinned().contains(id) && !tooSoon(slot, id))
        .toList();
  }

  private int services(Slot slot) {
    int free = Math.max(0, problem.rules().holders() - slot.pinned().size());
    return slot.pinned().size() + Math.min(free, candidates(slot).size());
  }

  private void remember(Collection<String> holders) {
    holders.forEach(holder -> lastServed.put(holder, now));
    now++;
  }
}
