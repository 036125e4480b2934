package org.tongxin.arrangements.edge;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;
import org.tongxin.arrangements.Signature;

/** What came of signing or withdrawing. */
@Description("What came of signing or withdrawing (签署结果)")
public record SignaturePayload(
    @Nullable @Description("The signature; null where it was refused (签署)") Signature signature,
    @Nullable @Description(
            "Where this stands in the journal, to be passed as atLeast; null where it was refused (位置)")
        String position,
    @Description("Why it was refused, all reasons at once; empty where it was done (错误)")
        List<@NonNull UserError> errors) {}
