package org.tongxin.duty.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** What a turn is about. */
@Name("TopicInput")
@Description("What a turn is about (轮值主题的输入)")
public record TopicInput(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English (英文)") String en) {}
