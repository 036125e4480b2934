package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.math.BigDecimal;
import org.eclipse.microprofile.graphql.Description;
import org.tongxin.figures.Qualifier;

/** What came of a pledge, as a source reports it. */
@Description("What came of a pledge, as a source reports it (来源所述成效)")
public record Outcome(
    @Description("In Chinese (中文)") String zh,
    @Nullable @Description("In English, a translation (英文)") String en,
    @Nullable @Description("The figure that the source gives; null where it gives none (数值)")
        BigDecimal count,
    @Nullable @Description("How exactly the figure is meant; null where there is none (口径限定)")
        Qualifier qualifier) {}
