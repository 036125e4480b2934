package org.tongxin.meetings.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** What a meeting is to talk about. */
@Name("AgendaItemInput")
@Description("What a meeting is to talk about (议程的输入)")
public record AgendaItemInput(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English (英文)") String en) {}
