package org.tongxin.duty;

import io.smallrye.graphql.api.Nullable;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;

/** A rotation's turns after a draft or a publication. */
@Description("A rotation's turns after a draft or a publication (轮值表)")
public record RosterDraft(
    @Description("The rotation (轮值)") DutyRotation rotation,
    @Description("All its turns by their numbers, drafted ones too (轮次)") List<@NonNull Turn> turns,
    @Nullable @Description(
            "How many turns are other than in the draft before, or than round-robin had them; null for a publication and for a repeated request (变动轮次数)")
        Integer changed,
    @Nullable @Description(
            "Whether a solver had to step in where round-robin broke a rule; null as above (是否经求解调整)")
        Boolean repaired) {
  public RosterDraft {
    turns = List.copyOf(turns);
  }
}
