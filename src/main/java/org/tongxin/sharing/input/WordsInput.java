package org.tongxin.sharing.input;

import io.smallrye.graphql.api.Nullable;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.Name;

/** Words in Chinese, with a translation. */
@Name("WordsInput")
@Description("Words in Chinese, with a translation (文字输入)")
public record WordsInput(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English (英文)") String en) {}
