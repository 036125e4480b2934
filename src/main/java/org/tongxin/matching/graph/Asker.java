package org.tongxin.matching.graph;

import java.util.List;
import java.util.Optional;
import org.tongxin.matching.meaning.Meaning;

/**
 * Where whoever asks stands in the network on a day.
 *
 * @param ownerIds who asks
 * @param alliances of which they are members, and in which their listing is shared
 * @param nearIds alliances of their fellow members in those
 * @param regionIds where they are, the narrowest first, then what that is within
 * @param meaning what the words of their listing mean; empty where they were not read yet
 */
public record Asker(
    List<String> ownerIds,
    List<Joined> alliances,
    List<String> nearIds,
    List<String> regionIds,
    Optional<Meaning> meaning) {
  /** Somebody of whom nothing is known. */
  public static final Asker NOBODY =
      new Asker(List.of(), List.of(), List.of(), List.of(), Optional.empty());

  public Asker {
    ownerIds = List.copyOf(ownerIds);
    alliances = List.copyOf(alliances);
    nearIds = List.copyOf(nearIds);
    regionIds = List.copyOf(regionIds);
  }

  /** An alliance, and whether it is a pairing of two sides rather than a circle of many. */
  public record Joined(String id, String name, String nameEn, boolean pairing) {}

  /** The same, asking with other words. */
  public Asker saying(Optional<Meaning> other) {
    return new Asker(ownerIds, alliances, nearIds, regionIds, other);
  }

  public List<String> allianceIds() {
    return alliances.stream().map(Joined::id).toList();
  }
}
