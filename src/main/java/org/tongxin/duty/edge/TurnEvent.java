package org.tongxin.duty.edge;

import org.eclipse.microprofile.graphql.Description;
import org.tongxin.duty.Turn;

/** A published turn that changed. */
@Description("A published turn that changed (轮次变化)")
public record TurnEvent(
    @Description("The turn as it is now (轮次)") Turn turn,
    @Description("Where this stands in the journal, to be passed as after (位置)") String position) {}
