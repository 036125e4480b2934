package org.tongxin.duty.roster;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.apache.commons.numbers.fraction.BigFraction;

/**
 * What was before the first turn of a roster.
 *
 * @param deficits due minus served, in turns; 0 for whoever is not in it
 * @param recent the holders of the turns just before, oldest first, empty for a declared gap: as
 *     many turns as the gap rule looks back, and for the listed order at least one with holders,
 *     where there were as many
 */
public record Opening(Map<String, BigFraction> deficits, List<Set<String>> recent) {
  public Opening {
    deficits = Map.copyOf(deficits);
    recent = recent.stream().map(Set::copyOf).toList();
  }

  /** Nobody owes anything, and nobody has served. */
  public static Opening none() {
    return new Opening(Map.of(), List.of());
  }
}
