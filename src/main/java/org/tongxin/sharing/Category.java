package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;

/** A sort of thing that is offered and needed. The taxonomy has two levels. */
@Description("A sort of thing that is offered and needed, in a taxonomy of two levels (类目)")
public record Category(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Description("Counts the changes to this object, from 1 (版本)") int version,
    @Description("Stable code that people can read, such as cat-parking (代码)") String code,
    @Ignore @Nullable String parentId,
    @Description("Name in Chinese (名称)") String name,
    @Description("Name in English (英文名)") String nameEn)
    implements Node {

  /** The same category with another place or other names. */
  public Category with(@Nullable String newParentId, String newName, String newNameEn) {
    return new Category(id, version + 1, code, newParentId, newName, newNameEn);
  }
}
