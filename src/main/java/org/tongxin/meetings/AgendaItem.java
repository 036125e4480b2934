package org.tongxin.meetings;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What a meeting is to talk about. */
@Description("What a meeting is to talk about (议程)")
public record AgendaItem(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English (英文)") String en) {}
