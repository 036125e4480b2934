package org.tongxin.imports.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.imports.ImportRun;

/** What came of importing a sheet or of taking an import back. */
@Description("What came of importing a sheet or of taking an import back (导入结果)")
public record ImportPayload(
    @Nullable @Name("import") @Description("The import; null where it was refused (导入任务)")
        ImportRun run,
    @Nullable @Description(
            "Where what it did so far stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
