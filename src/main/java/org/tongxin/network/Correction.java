package org.tongxin.network;

import io.smallrye.graphql.api.Nullable;
import java.time.Instant;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Ignore;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.api.Node;
import org.tongxin.network.input.FactField;

/**
 * A fact that was wrong on record: what it said, what it says now, and why. Never changed itself.
 */
@Description("A fact that was wrong on record and was put right; its citations stay (更正)")
public record Correction(
    @Id @Name("id") @Description("Global id (全局编号)") String id,
    @Ignore String subjectId,
    @Description("Which fact (字段)") FactField field,
    @Nullable @Description("What it said; null for nothing (原值)") String was,
    @Nullable @Description("What it says now; null for nothing (新值)") String becomes,
    @Description("Why (理由)") String reason,
    @Description("When (更正时间)") Instant correctedAt)
    implements Node {}
