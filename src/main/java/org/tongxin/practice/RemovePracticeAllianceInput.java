package org.tongxin.practice;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Id;
import org.eclipse.microprofile.graphql.Name;
import org.tongxin.journal.Input;

/** A practice alliance that goes, with everything made up for it. */
@Name("RemovePracticeAllianceInput")
@Description("A practice alliance that goes, with everything made up for it (移除练习联盟的输入)")
public record RemovePracticeAllianceInput(
    @Id @Description("Id or code of the practice alliance (练习联盟)") String alliance,
    @Nullable @Description(
            "Makes a repeated request do nothing twice: 1 to 255 characters, kept 48 hours (幂等键)")
        String idempotencyKey)
    implements Input {}
