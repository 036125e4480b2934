package org.tongxin.imports;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** An import to be taken back. */
@Name("UndoImportInput")
@Description("An import to be taken back (撤销导入的输入)")
public record UndoImportInput(
    @Id @Name("import") @Description("Id of the import (导入任务)") String run,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
