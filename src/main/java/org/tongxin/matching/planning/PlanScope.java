package org.tongxin.matching.planning;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What is planned, by ids: the needs shared in an alliance, those of a region, or these needs.
 *
 * @param needIds in the order of the ids; empty for an alliance or a region
 */
public record PlanScope(
    @Nullable String allianceId, @Nullable String regionId, List<String> needIds) {
  public PlanScope {
    needIds = needIds.stream().distinct().sorted().toList();
  }

  /**
   * The same for the same things: plans with one key are kept close to each other. Short, however
   * many needs there are, since an index holds it.
   */
  public String key() {
    return allianceId != null
        ? allianceId
        : regionId != null
            ? regionId
            : UUID.nameUUIDFromBytes(String.join(" ", needIds).getBytes(StandardCharsets.UTF_8))
                .toString();
  }
}
