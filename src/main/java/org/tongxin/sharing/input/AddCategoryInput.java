package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A new sort of thing. */
@Name("AddCategoryInput")
@Description("A new sort of thing (新增类目的输入)")
public record AddCategoryInput(
    @Nullable @Description("A code to know it by; one is made up where absent (代码)") String code,
    @Nullable @Id
        @Description("The broader category: id or code; absent for one of the first level (上级类目)")
        String broader,
    @Description("Name in Chinese (名称)") String name,
    @Description("Name in English (英文名)") String nameEn,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
