package org.tongxin.imports;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A sheet to be imported. */
@Name("ImportListingsInput")
@Description("A sheet to be imported (导入的输入)")
public record ImportListingsInput(
    @Id @Description("The caller's own file, as POST /imports named it (上传编号)") String upload,
    @Description("What its rows are about (内容)") ImportSubject subject,
    @Description("Whether it is only looked at (方式)") ImportMode mode,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
