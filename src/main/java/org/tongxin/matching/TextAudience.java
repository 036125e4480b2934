package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;

/** For whom something is, as a text says. */
@Description("For whom something is, as a text says (文字中的对象)")
public record TextAudience(
    @Nullable @Description("How many; null where the words do not say (人数)") BigDecimal count,
    @Description("The words for the group (原文)") TextPhrase phrase) {}
