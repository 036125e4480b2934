package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** An administrative region or another area, in a tree. */
@Description("An administrative region or another area, in a tree (区域)")
public record Region(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as bz-reg-baizhang (代码)") String code,
    @Description("Name in Chinese, as the source has it (名称)") String name,
    @Nullable @Description("Name in English, a translation (英文名)") String nameEn,
    @Description("Level in the tree, or kind of area (层级)") RegionLevel level,
    @Ignore @Nullable String parentId,
    @Description("How the parent is known (上级区域的依据)") ParentBasis parentBasis)
    implements Node {}
