package org.tongxin.network.graph;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the graph answers about a party and what it is tied to.
 *
 * @param things the root first, then by distance, weight and name, cut at the number asked for
 * @param ties every tie between two of {@code things}
 * @param areas the regions that hold them, where they were asked for
 * @param total how many there are within reach
 * @param totalTies how many ties there are among those
 */
public record Surroundings(
    List<Thing> things, List<Tie> ties, List<Area> areas, int total, int totalTies) {
  public Surroundings {
    things = List.copyOf(things);
    ties = List.copyOf(ties);
    areas = List.copyOf(areas);
  }

  /**
   * A party within reach.
   *
   * @param label of the graph: Unit, Team or Alliance
   * @param weight how many ties it has on that day, within reach or not
   */
  public record Thing(
      String id,
      String code,
      String label,
      @Nullable String kind,
      String name,
      @Nullable String nameEn,
      String sort,
      int weight,
      @Nullable String regionId) {}

  /** A tie that holds on that day; {@code id} is null for one without a date of its own. */
  public record Tie(
      @Nullable String id,
      String type,
      String source,
      String target,
      int bodies,
      @Nullable LocalDate since,
      @Nullable LocalDate until) {}

  /** A region, and the one that it lies in. */
  public record Area(String id, String name, @Nullable String parentId) {}
}
