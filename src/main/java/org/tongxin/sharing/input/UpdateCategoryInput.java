package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** Other names or another place of a category; what is absent stays as it is. */
@Name("UpdateCategoryInput")
@Description("Other names or another place of a category; what is absent stays as it is (更新类目的输入)")
public record UpdateCategoryInput(
    @Description("The category: id or code (类目)") @Id String category,
    @Nullable @Description(
            "The version that was read; VERSION_CONFLICT where it has changed since (预期版本)")
        Integer expectedVersion,
    @Nullable @Id @Description("The broader category: id or code (上级类目)") String broader,
    @Nullable @Description("Name in Chinese (名称)") String name,
    @Nullable @Description("Name in English (英文名)") String nameEn,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
