package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.LocalDate;
import java.util.Objects;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;

/** A standing grouping of parties. Joining one never changes a unit's superior. */
@Description("A standing grouping of parties; joining never changes a unit's superior (联盟)")
public record Alliance(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Name("code") @Description("Stable code that people can read, such as bz-alli-zone (代码)")
        String code,
    @Name("name") @Description("Name in Chinese, as the source has it (名称)") String name,
    @Nullable @Name("nameEn") @Description("Name in English, a translation (英文名)") String nameEn,
    @Description("What sort of grouping it is (类别)") AllianceKind kind,
    @Nullable @Description(
            "When it was founded: a year, a month or a day in ISO 8601; null where nobody states it (成立时间)")
        String founded,
    @Description("IANA time zone of its dates (时区)") String zone,
    @Description("What the sources say of how many members it has (成员数)") MemberCounts memberCounts,
    @Ignore AllianceLinks links,
    @Nullable @Description("First day on which it is no more; null while no end is known (解散日)")
        LocalDate dissolved,
    @Ignore Standing standing)
    implements Party {
  public Alliance {
    // Changes of earlier versions of the service say nothing of it.
    standing = Objects.requireNonNullElse(standing, Standing.REAL);
  }

  /** The same alliance with other words and facts. */
  public Alliance with(String newName, @Nullable String newNameEn, @Nullable String newFounded) {
    return new Alliance(
        id,
        version + 1,
        code,
        newName,
        newNameEn,
        kind,
        newFounded,
        zone,
        memberCounts,
        links,
        dissolved,
        standing);
  }

  /** The same alliance, tied to other things. */
  public Alliance with(AllianceLinks newLinks, MemberCounts newCounts) {
    return new Alliance(
        id,
        version + 1,
        code,
        name,
        nameEn,
        kind,
        founded,
        zone,
        newCounts,
        newLinks,
        dissolved,
        standing);
  }

  /** The same alliance with an end. */
  public Alliance dissolvedOn(LocalDate day) {
    return new Alliance(
        id,
        version + 1,
        code,
        name,
        nameEn,
        kind,
        founded,
        zone,
        memberCounts,
        links,
        day,
        standing);
  }

  /** The same alliance, gone. */
  public Alliance removed() {
    return new Alliance(
        id,
        version + 1,
        code,
        name,
        nameEn,
        kind,
        founded,
        zone,
        memberCounts,
        links,
        dissolved,
        standing.gone());
  }
}
