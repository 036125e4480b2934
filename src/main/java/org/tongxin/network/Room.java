package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;

/** A room or area of a venue. */
@Description("A room or area of a venue (场所)")
public record Room(
    @Id @Description("Global id (全局编号)") String id,
    @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English, a translation (英文名)") String nameEn) {}
