package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/**
 * An organisation, a station or a venue; or, with {@code bodies}, several that a source does not
 * name one by one.
 */
@Description("An organisation, a station or a venue (单位)")
public record Unit(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Name("code") @Description("Stable code that people can read, such as bz-unit-huachuan (代码)")
        String code,
    @Name("name") @Description("Name in Chinese, as the source has it (名称)") String name,
    @Nullable @Name("nameEn") @Description("Name in English, a translation (英文名)") String nameEn,
    @Description("Other names in use (别名)") List<@NonNull String> aliases,
    @Description("What sort of unit it is (类别)") UnitKind kind,
    @Ignore @Nullable String regionId,
    @Nullable @Description(
            "When it was founded: a year, a month or a day in ISO 8601; null where nobody states it (成立时间)")
        String founded,
    @Nullable @Description(
            "Where this record stands for several bodies: how many, and how many of them are named (数量)")
        Bodies bodies,
    @Nullable @Description(
            "What can be shown, offered and booked here; null for a unit that is no venue (阵地)")
        Venue venue,
    @Ignore Standing standing)
    implements Party {
  public Unit {
    aliases = List.copyOf(aliases);
    // Changes of earlier versions of the service say nothing of it.
    standing = Objects.requireNonNullElse(standing, Standing.REAL);
  }

  /** The same unit with other words for it. */
  public Unit named(String newName, @Nullable String newNameEn, List<String> newAliases) {
    return new Unit(
        id,
        version + 1,
        code,
        newName,
        newNameEn,
        newAliases,
        kind,
        regionId,
        founded,
        bodies,
        venue,
        standing);
  }

  /**
   * The same unit, of the same version, in other words: for a change that touches facts and words.
   */
  public Unit worded(String newName, @Nullable String newNameEn, List<String> newAliases) {
    return new Unit(
        id,
        version,
        code,
        newName,
        newNameEn,
        newAliases,
        kind,
        regionId,
        founded,
        bodies,
        venue,
        standing);
  }

  /** The same unit with other facts. */
  public Unit with(UnitKind newKind, @Nullable String newRegionId, @Nullable String newFounded) {
    return new Unit(
        id,
        version + 1,
        code,
        name,
        nameEn,
        aliases,
        newKind,
        newRegionId,
        newFounded,
        bodies,
        newKind.isVenue() ? Objects.requireNonNullElse(venue, new Venue(null, List.of())) : null,
        standing);
  }

  /** The same unit, which another one stands for from now on. */
  public Unit mergedInto(String unitId) {
    return standing(standing.mergedInto(unitId));
  }

  /** The same unit, gone. */
  public Unit removed() {
    return standing(standing.gone());
  }

  private Unit standing(Standing newStanding) {
    return new Unit(
        id,
        version + 1,
        code,
        name,
        nameEn,
        aliases,
        kind,
        regionId,
        founded,
        bodies,
        venue,
        newStanding);
  }
}
