package org.tongxin.sharing.graph;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tongxin.network.UnitKind;
import org.tongxin.sharing.ListingState;
import org.tongxin.sharing.NeedKind;
import org.tongxin.sharing.UnitOfMeasure;

/**
 * What a list of listings is narrowed to; empty or null for all.
 *
 * @param labels Offer, Need
 * @param where ids of what they belong to
 * @param staleOn only those whose day to be looked at again is before this one
 * @param only only these ids
 */
public record ListingFilter(
    List<String> labels,
    List<ListingState> states,
    List<NeedKind> kinds,
    Where where,
    List<UnitKind> ownerKinds,
    Free free,
    @Nullable Boolean standing,
    @Nullable LocalDate staleOn,
    boolean practice,
    @Nullable List<String> only) {

  /** Ids; empty for all. A category and a region count with what is below them. */
  public record Where(String categoryId, String allianceId, String regionId, String ownerId) {}

  /** At least so much is left, in this unit of measure. */
  public record Free(@Nullable BigDecimal atLeast, @Nullable UnitOfMeasure unitOfMeasure) {}

  /** The same, of these alone. */
  public ListingFilter only(List<String> ids) {
    return new ListingFilter(
        labels, states, kinds, where, ownerKinds, free, standing, staleOn, practice, ids);
  }

  Map<String, @Nullable Object> parameters() {
    var parameters = new HashMap<String, @Nullable Object>();
    parameters.put("labels", labels);
    parameters.put("states", names(states));
    parameters.put("kinds", names(kinds));
    parameters.put("category", where.categoryId());
    parameters.put("alliance", where.allianceId());
    parameters.put("region", where.regionId());
    parameters.put("owner", where.ownerId());
    parameters.put("ownerKinds", names(ownerKinds));
    parameters.put("atLeast", free.atLeast() == null ? null : free.atLeast().doubleValue());
    parameters.put(
        "unitOfMeasure", free.unitOfMeasure() == null ? "" : free.unitOfMeasure().name());
    parameters.put("standing", standing);
    parameters.put("staleOn", staleOn);
    parameters.put("practice", practice);
    parameters.put("only", only);
    return parameters;
  }

  private static List<String> names(@Nullable List<? extends Enum<?>> values) {
    return values == null ? List.of() : values.stream().map(Enum::name).toList();
  }
}
