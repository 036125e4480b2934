package org.tongxin.matching;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** What was read from a text, and what fits it. Nothing of it is kept. */
@Description("What was read from a text, and what fits it (文字识读与匹配)")
public record TextMatches(
    @Description(
            "What is offered or needed in it, in its order; empty where nothing was recognised (各项)")
        List<@NonNull TextPiece> pieces,
    @Description("What is wrong with the text as a whole (整体问题)") List<@NonNull TextFault> faults) {
  public TextMatches {
    pieces = List.copyOf(pieces);
    faults = List.copyOf(faults);
  }
}
