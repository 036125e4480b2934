package org.tongxin.matching;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.sharing.Category;

/** One thing that a text offers or needs. */
@Description("One thing that a text offers or needs (文字中的一项)")
public record TextPiece(
    @Description("The words that it came from (原文)") TextPhrase phrase,
    @Description("Whether it is offered or needed (供需方向)") ListingSide side,
    @Description("Whether the words say so; else the side is the one that was asked for (方向是否已说明)")
        boolean sideSaid,
    @Nullable @Description("What sort of thing it is; null where no word tells (类目)")
        Category category,
    @Nullable @Description("How much; null where the words do not say (数量)") TextAmount quantity,
    @Nullable @Description("When; null where the words do not say (时段)") TextTimes times,
    @Nullable @Description("For whom; null where the words do not say (对象)") TextAudience audience,
    @Description("What its author should say again (问题)") List<@NonNull TextFault> faults,
    @Nullable @Description("What fits it; null past the 20th of a text (匹配)") Matches matches) {
  public TextPiece {
    faults = List.copyOf(faults);
  }
}
