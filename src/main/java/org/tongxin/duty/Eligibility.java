package org.tongxin.duty;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.tongxin.network.MembershipRole;

/**
 * Which members take turns: those in some roles, with exceptions.
 *
 * @param roles empty for every role
 * @param includedIds members that take turns whatever their role
 * @param excludedIds members that take none
 * @param listedIds members in the order of choice; all others come after them, by their ids
 * @param weights how much more than others a member owes, from 1; 1 where it is not there
 */
public record Eligibility(
    List<MembershipRole> roles,
    List<String> includedIds,
    List<String> excludedIds,
    List<String> listedIds,
    Map<String, Integer> weights) {
  public static final Eligibility ALL =
      new Eligibility(List.of(), List.of(), List.of(), List.of(), Map.of());

  public Eligibility {
    roles = List.copyOf(roles);
    includedIds = List.copyOf(includedIds);
    excludedIds = List.copyOf(excludedIds);
    listedIds = List.copyOf(listedIds);
    weights = Map.copyOf(weights);
  }

  /** Whether a member in a role takes turns. */
  public boolean allows(String partyId, MembershipRole role) {
    return !excludedIds.contains(partyId)
        && (includedIds.contains(partyId) || roles.isEmpty() || roles.contains(role));
  }

  /** The same, with {@code into} wherever {@code from} was. */
  public Eligibility replaced(String from, String into) {
    var moved = new LinkedHashMap<>(weights);
    Integer weight = moved.remove(from);
    if (weight != null) {
      moved.putIfAbsent(into, weight);
    }
    return new Eligibility(
        roles,
        replaced(includedIds, from, into),
        replaced(excludedIds, from, into),
        replaced(listedIds, from, into),
        moved);
  }

  private static List<String> replaced(List<String> ids, String from, String into) {
    return ids.stream().map(id -> id.equals(from) ? into : id).distinct().toList();
  }

  public int weight(String partyId) {
    return weights.getOrDefault(partyId, 1);
  }

  /** Where a member stands in the order of choice; after all others where nobody chose. */
  public int place(String partyId) {
    int at = listedIds.indexOf(partyId);
    return at < 0 ? listedIds.size() : at;
  }
}
