package org.tongxin.sharing;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.graphql.Description;
import org.eclipse.microprofile.graphql.NonNull;
import org.tongxin.api.UserError;

/** One time of a series that is looked at before it is booked. */
@Description("One time of a series that is looked at before it is booked (系列中的一次)")
public record Occurrence(
    @Description("When it begins (开始时间)") Instant starts,
    @Description("When it is over (结束时间)") Instant ends,
    @Description("What stands in its way; empty where nothing does (冲突)")
        List<@NonNull UserError> clashes) {
  public Occurrence {
    clashes = List.copyOf(clashes);
  }
}
