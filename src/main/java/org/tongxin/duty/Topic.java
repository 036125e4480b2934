package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What a turn is about. */
@Description("What a turn is about (轮值主题)")
public record Topic(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English (英文)") String en) {}
