package org.tongxin.matching;

import org.eclipse.microprofile.graphql.Description;
import org.tongxin.sharing.Listing;

/** A listing that was published or changed, and fits one of somebody's own. */
@Description("A listing that was published or changed, and fits one of somebody's own (新匹配)")
public record MatchEvent(
    @Description("The listing that fits, as it is now (匹配)") Match match,
    @Description("The party's own listing that it fits best (本方条目)") Listing yours,
    @Description("Where this stands in the journal, to be passed as after (位置)") String position) {}
