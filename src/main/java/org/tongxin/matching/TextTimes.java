package org.tongxin.matching;

import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** When something is offered or needed, as a text says. */
@Description("When something is offered or needed, as a text says (文字中的时段)")
public record TextTimes(
    @Description("In Chinese (中文)") String zh,
    @Description("In English (英文)") String en,
    @Description("The words that say so (原文)") List<@NonNull TextPhrase> phrases) {
  public TextTimes {
    phrases = List.copyOf(phrases);
  }
}
