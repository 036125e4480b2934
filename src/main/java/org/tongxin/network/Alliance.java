package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
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
    @Ignore AllianceLinks links)
    implements Party {}
