package org.tongxin.sharing;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;

/** What a source or an owner says in words. */
@Description("What a source or an owner says in words (文字)")
public record Words(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English, a translation (英文)") String en) {}
