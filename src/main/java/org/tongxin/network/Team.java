package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;

/** A volunteer or service team; or, with {@code bodies}, several that a source does not name. */
@Description("A volunteer or service team (队伍)")
public record Team(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Name("code") @Description("Stable code that people can read, such as bz-team-lookback (代码)")
        String code,
    @Name("name") @Description("Name in Chinese, as the source has it (名称)") String name,
    @Nullable @Name("nameEn") @Description("Name in English, a translation (英文名)") String nameEn,
    @Description("Other names in use (别名)") List<@NonNull String> aliases,
    @Ignore @Nullable String affiliationId,
    @Ignore @Nullable String regionId,
    @Nullable @Description("People in the team; null where the source does not say (人数)")
        Integer size,
    @Nullable @Description("How the size comes about, in English (人数的依据)") String sizeRule,
    @Nullable @Description("Average age of its people, in years (平均年龄)") Double averageAge,
    @Nullable @Description("How many of its people the source names (已列名人数)") Integer membersNamed,
    @Nullable @Description(
            "Where this record stands for several teams: how many, and how many of them are named (队伍数)")
        Bodies bodies)
    implements Party {
  public Team {
    aliases = List.copyOf(aliases);
  }

  /** The same team, of another party. */
  public Team of(String newAffiliationId) {
    return new Team(
        id,
        version + 1,
        code,
        name,
        nameEn,
        aliases,
        newAffiliationId,
        regionId,
        size,
        sizeRule,
        averageAge,
        membersNamed,
        bodies);
  }
}
